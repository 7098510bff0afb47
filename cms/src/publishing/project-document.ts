/** One stored document → what the contract says about it, or why it cannot be shown. */
import { z } from 'zod';
import { PublishedDocument, type DocumentKind } from 'shared/contract/documents';
import { isPageKind } from 'shared/contract/paths';
import { failure, success, type Result } from 'shared/kernel/result';
import { projectArticle } from './project-article.ts';
import { projectEvent } from './project-event.ts';
import { projectExemplar } from './project-exemplar.ts';
import { projectHotline } from './project-hotline.ts';
import { projectLegalGuide } from './project-legal-guide.ts';
import { projectSection, projectStation, projectUnit } from './project-plain.ts';
import { projectScript } from './project-script.ts';
import { projectSettings } from './project-settings.ts';
import { projectTactic } from './project-tactic.ts';
import { fieldsOf, ProjectionError, recordReads, type ProjectionSources } from './projection-sources.ts';
import { collectionOf } from './kind-sources.ts';
import { OptionalReference, StoredInstant } from './stored-fields.ts';

type Project = (sources: ProjectionSources, stored: unknown) => Promise<PublishedDocument>;

const PROJECTIONS = {
  article: projectArticle,
  tactic: projectTactic,
  exemplar: projectExemplar,
  legalGuide: projectLegalGuide,
  event: projectEvent,
  hotline: projectHotline,
  script: projectScript,
  section: projectSection,
  unit: projectUnit,
  station: projectStation,
  settings: projectSettings,
} as const satisfies Record<DocumentKind, Project>;

const Published = z.object({ _status: z.literal('published') });
const Withdrawn = z.object({ firstPublishedAt: StoredInstant, slug: z.string().nullish(), unit: OptionalReference });
const WithKey = z.object({ keyDigest: z.string().min(1) });

/** What should stand in the feed for a document now. */
export type Projected =
  | { readonly state: 'live'; readonly document: PublishedDocument; readonly reads: readonly string[] }
  | { readonly state: 'hidden' }
  /** Residents could once read it; what is still known of it where no row was ever written. */
  | { readonly state: 'withdrawn'; readonly slug: string; readonly unitId: string | undefined }
  | { readonly state: 'deleted' };

export interface ProjectionFailure {
  /** A sentence for the editor. */
  readonly sentence: string;
  /** So that a repaired dependency is noticed. */
  readonly reads: readonly string[];
}

export async function projectDocument(options: {
  readonly sources: ProjectionSources;
  readonly kind: DocumentKind;
  readonly id: string;
}): Promise<Result<Projected, ProjectionFailure>> {
  const { kind } = options;
  const stored = await loadDocument(options);
  if (stored === undefined || stored === null) return success({ state: 'deleted' });
  if (!isLive(kind, stored)) return success(pastOf(kind, stored));
  return projectStored({ ...options, stored });
}

/** The document as it would be published with this text, whether it may be or not: for the feed and for previews. */
export async function projectStored(options: {
  readonly sources: ProjectionSources;
  readonly kind: DocumentKind;
  readonly id: string;
  readonly stored: unknown;
}): Promise<Result<Extract<Projected, { state: 'live' }>, ProjectionFailure>> {
  const { kind, id, stored } = options;
  const sources = recordReads(options.sources);
  const project: Project = PROJECTIONS[kind];
  try {
    // As JSON first: MongoDB would keep an undefined member as null, which is not what the contract says.
    const crossing: unknown = JSON.parse(JSON.stringify(await project(sources, stored)));
    const projected = PublishedDocument.safeParse(crossing);
    if (!projected.success) {
      const sentence = `Nội dung chưa đăng được vì các mục sau còn thiếu hoặc sai: ${fieldsOf(projected.error)}.`;
      return failure({ sentence, reads: sources.reads() });
    }
    if (projected.data.id !== id) throw new Error(`Projection of ${kind}:${id} gave another document's id`);
    return success({ state: 'live', document: projected.data, reads: sources.reads() });
  } catch (error) {
    if (error instanceof ProjectionError) return failure({ sentence: error.sentence, reads: sources.reads() });
    throw error;
  }
}

function loadDocument(options: {
  readonly sources: ProjectionSources;
  readonly kind: DocumentKind;
  readonly id: string;
}): Promise<unknown> {
  const { sources, kind, id } = options;
  return sources.find(collectionOf(kind), id);
}

/** It may have been published and withdrawn between two looks: then nobody but itself knows that its page is gone. */
function pastOf(kind: DocumentKind, stored: unknown): Projected {
  const withdrawn = Withdrawn.safeParse(stored);
  if (!withdrawn.success) return { state: 'hidden' };
  const { slug, unit } = withdrawn.data;
  return { state: 'withdrawn', slug: isPageKind(kind) ? (slug ?? '') : '', unitId: unit };
}

/** The same as `whereLive`, asked of one document. A station without a key has not been opened yet. */
function isLive(kind: DocumentKind, stored: unknown): boolean {
  switch (kind) {
    case 'section':
    case 'unit':
      return true;
    case 'station':
      return WithKey.safeParse(stored).success;
    case 'article':
    case 'tactic':
    case 'exemplar':
    case 'legalGuide':
    case 'event':
    case 'hotline':
    case 'script':
    case 'settings':
      return Published.safeParse(stored).success;
  }
}
