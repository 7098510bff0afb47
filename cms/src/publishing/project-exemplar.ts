import { z } from 'zod';
import type { PublishedExemplar } from 'shared/contract/documents';
import { EXEMPLAR_PHASES, EXEMPLAR_THEMES, FIGURE_QUALIFIERS } from 'shared/editorial/content-terms';
import { attachedDoc, projectAttachments } from './project-attachments.ts';
import { editorialDoc, projectEditorialBase } from './project-editorial-base.ts';
import { projectImage } from './project-image.ts';
import { linkedDoc, projectLinks } from './project-links.ts';
import { projectRichText } from './project-rich-text.ts';
import { parseDoc, type ProjectionSources } from './projection-sources.ts';
import {
  choices,
  Lines,
  OptionalPartialDay,
  OptionalReference,
  orUndefined,
  StoredFlag,
  StoredNumber,
  StoredText,
} from './stored-fields.ts';
import { findUnitWithSuccessors } from './unit-history.ts';

const Metric = z.object({
  label: StoredText,
  value: z.number(),
  unit: StoredText,
  qualifier: orUndefined(z.enum(FIGURE_QUALIFIERS)),
  asOf: OptionalPartialDay,
});

const Cost = z.object({ value: StoredNumber, qualifier: orUndefined(z.enum(FIGURE_QUALIFIERS)), note: StoredText });

const ExemplarDoc = z.object({
  ...editorialDoc,
  ...linkedDoc,
  ...attachedDoc,
  phase: orUndefined(z.enum(EXEMPLAR_PHASES)),
  themes: choices(EXEMPLAR_THEMES),
  place: StoredText,
  standfirst: StoredText,
  launchedOn: OptionalPartialDay,
  asOf: OptionalPartialDay,
  siteCount: StoredNumber,
  siteUnit: StoredText,
  groupCount: StoredNumber,
  groups: Lines,
  metrics: z
    .array(Metric)
    .nullish()
    .transform((metrics) => metrics ?? []),
  cost: orUndefined(Cost),
  replicatedFrom: StoredText,
  recognitions: z
    .array(z.object({ title: StoredText, year: StoredNumber }))
    .nullish()
    .transform((rows) => (rows ?? []).filter(({ title }) => title !== '')),
  collected: StoredFlag,
  originUnit: OptionalReference,
  formerUnit: StoredText,
  source: StoredText,
  body: z.unknown().optional(),
  cover: OptionalReference,
});

export async function projectExemplar(sources: ProjectionSources, stored: unknown): Promise<PublishedExemplar> {
  const doc = parseDoc(ExemplarDoc, stored);
  return {
    kind: 'exemplar',
    ...(await projectEditorialBase(sources, doc)),
    // What was collected is real, also where it came with the made-up ward.
    demo: doc.demo && !doc.collected,
    ...(await projectLinks(sources, 'exemplar', doc)),
    ...(await projectAttachments(sources, doc)),
    phase: doc.phase,
    themes: doc.themes,
    place: doc.place,
    standfirst: doc.standfirst,
    launchedOn: doc.launchedOn,
    asOf: doc.asOf,
    siteCount: doc.siteCount,
    siteUnit: doc.siteUnit || 'điểm',
    groupCount: doc.groupCount,
    groups: doc.groups,
    metrics: doc.metrics,
    cost: costOf(doc.cost),
    replicatedFrom: doc.replicatedFrom,
    recognitions: doc.recognitions,
    collected: doc.collected,
    originUnit: await findUnitWithSuccessors(sources, doc.originUnit),
    formerUnit: doc.formerUnit,
    source: doc.source,
    body: await projectRichText(sources, doc.body),
    cover: await projectImage(sources, doc.cover),
  };
}

/** A note without a sum says nothing that a figure could carry: it is left out. */
function costOf(cost: z.infer<typeof Cost> | undefined): PublishedExemplar['cost'] {
  return cost?.value === undefined ? undefined : { value: cost.value, qualifier: cost.qualifier, note: cost.note };
}
