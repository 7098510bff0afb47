/** What became of units and what they were made from: predecessors are kept by the newer unit, many to many. */
import { z } from 'zod';
import type { UnitRef } from 'shared/contract/document-base';
import type { ProjectionSources } from './projection-sources.ts';
import { References, StoredFlag, StoredText } from './stored-fields.ts';

const UnitRow = z.object({
  id: z.string(),
  name: StoredText,
  slug: z.string(),
  predecessors: References,
  demo: StoredFlag,
});
type UnitRow = z.infer<typeof UnitRow>;

/** Every unit's page asks for all units: with the national list in, parsing it for each page anew would take minutes. */
const parsedLists = new WeakMap<readonly unknown[], readonly UnitRow[]>();

/** All units there are. */
export async function listUnitRows(sources: ProjectionSources): Promise<readonly UnitRow[]> {
  const list = await sources.listAll('units');
  const known = parsedLists.get(list);
  if (known) return known;
  const units = list.flatMap((stored) => {
    const parsed = UnitRow.safeParse(stored);
    return parsed.success ? [parsed.data] : [];
  });
  parsedLists.set(list, units);
  return units;
}

export function successorsOf(units: readonly UnitRow[], id: string): UnitRef[] {
  return refsOf(units.filter((unit) => unit.predecessors.includes(id)));
}

export function predecessorsOf(units: readonly UnitRow[], id: string): UnitRef[] {
  const own = units.find((unit) => unit.id === id);
  return refsOf(units.filter((unit) => own?.predecessors.includes(unit.id)));
}

/** A unit with what became of it; undefined where there is none. */
export async function findUnitWithSuccessors(
  sources: ProjectionSources,
  id: string | undefined,
): Promise<(UnitRef & { successors: UnitRef[] }) | undefined> {
  if (id === undefined) return undefined;
  const units = await listUnitRows(sources);
  const unit = units.find((candidate) => candidate.id === id);
  return unit && { id, name: unit.name, slug: unit.slug, successors: successorsOf(units, id) };
}

function refsOf(units: readonly UnitRow[]): UnitRef[] {
  return units.map(({ id, name, slug }) => ({ id, name, slug })).sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}
