/** Documents without an editorial life: sections, units, stations and the installation's settings. */
import { z } from 'zod';
import type { PublishedSection, PublishedSettings, PublishedStation, PublishedUnit } from 'shared/contract/documents';
import { UNIT_TYPES } from 'shared/units/unit-types';
import { findUnitRef, getUnitRef } from './project-references.ts';
import { projectRichText } from './project-rich-text.ts';
import { parseDoc, type ProjectionSources } from './projection-sources.ts';
import {
  OptionalDay,
  OptionalReference,
  Reference,
  References,
  StoredFlag,
  StoredNumber,
  StoredText,
} from './stored-fields.ts';

const SectionDoc = z.object({
  id: z.string(),
  slug: z.string(),
  name: StoredText,
  description: StoredText,
  order: StoredNumber,
});

const UnitDoc = z.object({
  id: z.string(),
  slug: z.string(),
  name: StoredText,
  type: z.enum(UNIT_TYPES),
  parent: OptionalReference,
  validFrom: OptionalDay,
  validTo: OptionalDay,
  predecessors: References,
  address: StoredText,
  description: StoredText,
  demo: StoredFlag,
});

const StationDoc = z.object({
  id: z.string(),
  name: StoredText,
  unit: Reference,
  keyDigest: z.string(),
  syllablesPerMinute: z.number(),
});

const SettingsDoc = z.object({
  siteName: StoredText,
  organisation: StoredText,
  responsiblePerson: StoredText,
  address: StoredText,
  phone: StoredText,
  about: z.unknown().optional(),
  unit: OptionalReference,
});

export async function projectSection(_sources: ProjectionSources, stored: unknown): Promise<PublishedSection> {
  const doc = parseDoc(SectionDoc, stored);
  return { kind: 'section', ...doc, order: doc.order ?? 0 };
}

export async function projectUnit(sources: ProjectionSources, stored: unknown): Promise<PublishedUnit> {
  const doc = parseDoc(UnitDoc, stored);
  const units = await listUnits(sources);
  return {
    kind: 'unit',
    id: doc.id,
    slug: doc.slug,
    name: doc.name,
    type: doc.type,
    parent: await findUnitRef(sources, doc.parent),
    validFrom: doc.validFrom,
    validTo: doc.validTo,
    successors: units
      .filter((unit) => unit.predecessors.includes(doc.id))
      .map(({ id, name, slug }) => ({ id, name, slug }))
      .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    address: doc.address,
    description: doc.description,
  };
}

export async function projectStation(sources: ProjectionSources, stored: unknown): Promise<PublishedStation> {
  const { id, name, unit, keyDigest, syllablesPerMinute } = parseDoc(StationDoc, stored);
  return { kind: 'station', id, name, unit: await getUnitRef(sources, unit), keyDigest, syllablesPerMinute };
}

/** The demonstration ward stands and falls with its demo units: they are the last thing its removal takes away. */
export async function projectSettings(sources: ProjectionSources, stored: unknown): Promise<PublishedSettings> {
  const doc = parseDoc(SettingsDoc, stored);
  const units = await listUnits(sources);
  return {
    kind: 'settings',
    id: 'settings',
    siteName: doc.siteName,
    organisation: doc.organisation,
    responsiblePerson: doc.responsiblePerson,
    address: doc.address,
    phone: doc.phone,
    about: await projectRichText(sources, doc.about),
    unit: await findUnitRef(sources, doc.unit),
    demo: units.some((unit) => unit.demo),
  };
}

async function listUnits(sources: ProjectionSources): Promise<readonly z.infer<typeof UnitDoc>[]> {
  const units: z.infer<typeof UnitDoc>[] = [];
  for (const stored of await sources.listAll('units')) {
    const parsed = UnitDoc.safeParse(stored);
    if (parsed.success) units.push(parsed.data);
  }
  return units;
}
