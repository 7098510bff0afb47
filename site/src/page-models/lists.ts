/** Every list of the site that grows without end, and where its pages stand. */
import { FIXED_PATHS, pathOfDocument } from 'shared/contract/paths';
import type { DocumentOf } from '../store/document-reader.ts';
import type { ListSpec } from './numbered-list.ts';

export const WARNINGS = { kind: 'tactic', scope: {}, path: FIXED_PATHS.warnings } as const satisfies ListSpec<'tactic'>;
export const ARTICLES = {
  kind: 'article',
  scope: {},
  path: FIXED_PATHS.articles,
} as const satisfies ListSpec<'article'>;
export const EXEMPLARS = {
  kind: 'exemplar',
  scope: {},
  path: FIXED_PATHS.exemplars,
} as const satisfies ListSpec<'exemplar'>;
export const LEGAL_GUIDES = {
  kind: 'legalGuide',
  scope: {},
  path: FIXED_PATHS.legalGuides,
} as const satisfies ListSpec<'legalGuide'>;
export const EVENTS = { kind: 'event', scope: {}, path: FIXED_PATHS.events } as const satisfies ListSpec<'event'>;

export const WHOLE_LISTS = [WARNINGS, ARTICLES, EXEMPLARS, LEGAL_GUIDES, EVENTS] as const satisfies readonly ListSpec[];

export function articlesOfSection(section: Pick<DocumentOf<'section'>, 'id' | 'slug'>): ListSpec<'article'> {
  return {
    kind: 'article',
    scope: { sectionId: section.id },
    path: pathOfDocument({ kind: 'section', slug: section.slug }),
  };
}

export function articlesOfUnit(unit: Pick<DocumentOf<'unit'>, 'id' | 'slug'>): ListSpec<'article'> {
  return { kind: 'article', scope: { unitId: unit.id }, path: pathOfDocument({ kind: 'unit', slug: unit.slug }) };
}
