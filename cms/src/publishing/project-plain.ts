/** Documents without an editorial life: sections, units and stations. */
import { z } from 'zod';
import type { PublishedSection, PublishedUnit } from 'shared/contract/documents';
import type { PublishedStation } from 'shared/contract/published-broadcast';
import { UNIT_TYPES } from 'shared/units/unit-types';
import { findUnitRef, getUnitRef } from './project-references.ts';
import { parseDoc, type ProjectionSources } from './projection-sources.ts';
import { OptionalDay, OptionalReference, Reference, StoredNumber, StoredText } from './stored-fields.ts';
import { listUnitRows, predecessorsOf, successorsOf } from './unit-history.ts';

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
  code: StoredText,
  type: z.enum(UNIT_TYPES),
  parent: OptionalReference,
  validFrom: OptionalDay,
  validTo: OptionalDay,
  address: StoredText,
  description: StoredText,
});

const StationDoc = z.object({
  id: z.string(),
  name: StoredText,
  unit: Reference,
  keyDigest: z.string(),
  syllablesPerMinute: z.number(),
  region: z
    .enum(['north', 'south'])
    .nullish()
    .transform((region) => region ?? 'north'),
  jingleSeconds: StoredNumber,
});

export async function projectSection(_sources: ProjectionSources, stored: unknown): Promise<PublishedSection> {
  const doc = parseDoc(SectionDoc, stored);
  return { kind: 'section', ...doc, order: doc.order ?? 0 };
}

export async function projectUnit(sources: ProjectionSources, stored: unknown): Promise<PublishedUnit> {
  const doc = parseDoc(UnitDoc, stored);
  const units = await listUnitRows(sources);
  return {
    kind: 'unit',
    id: doc.id,
    slug: doc.slug,
    name: doc.name,
    code: doc.code,
    type: doc.type,
    parent: await findUnitRef(sources, doc.parent),
    validFrom: doc.validFrom,
    validTo: doc.validTo,
    successors: successorsOf(units, doc.id),
    predecessors: predecessorsOf(units, doc.id),
    address: doc.address,
    description: doc.description,
  };
}

export async function projectStation(sources: ProjectionSources, stored: unknown): Promise<PublishedStation> {
  const { unit, jingleSeconds, ...station } = parseDoc(StationDoc, stored);
  return {
    kind: 'station',
    ...station,
    unit: await getUnitRef(sources, unit),
    jingleSeconds: jingleSeconds ?? 0,
  };
}
