/** Makes the made-up ward: its units and sections. */
import type { Payload } from 'payload';
import { REGISTER_UNITS } from './content/exemplar-register.ts';
import { DEMO_SECTIONS, DEMO_UNITS, DEMO_WARD } from './content/ward.ts';
import type { DemoUnit } from './content/content-shapes.ts';
import { instantOnDay, sectionId, unitId } from './demo-items.ts';
import { doesExist } from './existing.ts';

export async function seedWard(payload: Payload): Promise<void> {
  for (const unit of [...DEMO_UNITS, ...REGISTER_UNITS]) {
    if (await doesExist(payload, 'units', unitId(unit.slug))) continue;
    await payload.create({ collection: 'units', data: unitDoc(unit), depth: 0 });
  }
  for (const section of DEMO_SECTIONS) {
    const id = sectionId(section.slug);
    if (await doesExist(payload, 'sections', id)) continue;
    await payload.create({ collection: 'sections', data: { id, ...section }, depth: 0 });
  }
}

function unitDoc(unit: DemoUnit) {
  const { slug, name, type, parent, validFrom, validTo, predecessors = [], address, description } = unit;
  return {
    id: unitId(slug),
    slug,
    name,
    type,
    parent: parent === undefined ? undefined : unitId(parent),
    validFrom: validFrom === undefined ? undefined : instantOnDay(validFrom),
    validTo: validTo === undefined ? undefined : instantOnDay(validTo),
    predecessors: predecessors.map(unitId),
    address,
    description,
    // Few people, as in most wards: what is submitted goes straight to the approver.
    skipsEditing: slug === DEMO_WARD,
    demo: true,
  };
}
