import { z } from 'zod';
import type { PublishedExemplar } from 'shared/contract/documents';
import { EXEMPLAR_PHASES, FIGURE_QUALIFIERS } from 'shared/editorial/content-terms';
import { editorialDoc, projectEditorialBase } from './project-editorial-base.ts';
import { projectImage } from './project-image.ts';
import { projectRichText } from './project-rich-text.ts';
import { parseDoc, type ProjectionSources } from './projection-sources.ts';
import { OptionalDay, OptionalReference, orUndefined, StoredNumber, StoredText } from './stored-fields.ts';

const Metric = z.object({
  label: StoredText,
  value: z.number(),
  unit: StoredText,
  qualifier: orUndefined(z.enum(FIGURE_QUALIFIERS)),
  asOf: OptionalDay,
});

const ExemplarDoc = z.object({
  ...editorialDoc,
  phase: orUndefined(z.enum(EXEMPLAR_PHASES)),
  place: StoredText,
  standfirst: StoredText,
  launchedOn: OptionalDay,
  siteCount: StoredNumber,
  groupCount: StoredNumber,
  metrics: z
    .array(Metric)
    .nullish()
    .transform((metrics) => metrics ?? []),
  source: StoredText,
  body: z.unknown().optional(),
  cover: OptionalReference,
});

export async function projectExemplar(sources: ProjectionSources, stored: unknown): Promise<PublishedExemplar> {
  const doc = parseDoc(ExemplarDoc, stored);
  return {
    kind: 'exemplar',
    ...(await projectEditorialBase(sources, doc)),
    phase: doc.phase,
    place: doc.place,
    standfirst: doc.standfirst,
    launchedOn: doc.launchedOn,
    siteCount: doc.siteCount,
    groupCount: doc.groupCount,
    metrics: doc.metrics,
    source: doc.source,
    body: await projectRichText(sources, doc.body),
    cover: await projectImage(sources, doc.cover),
  };
}
