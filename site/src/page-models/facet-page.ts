/** The list of one facet, and the choices that stand on a kind's lists. */
import type { ListedKind } from './numbered-list.ts';
import { STORY_FACETS, WARNING_FACETS, type FacetList } from './facet-lists-table.ts';
import { findStoryList, findWarningList, type ListPage, type WarningListPage } from './list-pages.ts';
import { TACTIC_TYPE_TEXTS, type TacticTypeText } from '../standing-texts/tactic-type-table.ts';
import type { Card } from './cards.ts';
import type { PageReads } from './tracked-reads.ts';

export interface FacetChoice {
  readonly heading: string;
  readonly links: readonly FacetLink[];
}

export interface FacetLink {
  readonly label: string;
  readonly path: string;
  readonly count: number;
  readonly isCurrent: boolean;
}

export interface WarningFacetPage {
  readonly list: WarningListPage;
  readonly choices: readonly FacetChoice[];
  /** What this kind of trick is, on the lists of one kind. */
  readonly text: TacticTypeText | undefined;
}

export interface StoryFacetPage {
  readonly list: ListPage<Card>;
  readonly choices: readonly FacetChoice[];
}

interface AskedFacet {
  readonly folder: string;
  readonly slug: string;
  /** The number in the address; undefined for the front page. */
  readonly written?: string | undefined;
}

/** Choices with something behind them; the one the reader stands on stays even when it is empty. */
export function buildFacetChoices(reads: PageReads, kind: ListedKind, currentPath: string): readonly FacetChoice[] {
  return [...WARNING_FACETS, ...STORY_FACETS]
    .filter((group) => group.kind === kind)
    .map((group) => ({
      heading: group.heading,
      links: group.lists
        .map((list: FacetList) => ({
          label: list.label,
          path: list.path,
          count: reads.reader.count(list.kind, list.scope),
          isCurrent: list.path === currentPath,
        }))
        .filter((link) => link.count > 0 || link.isCurrent),
    }))
    .filter((choice) => choice.links.length > 0);
}

export function findWarningFacetPage(reads: PageReads, asked: AskedFacet, nowMs: number): WarningFacetPage | undefined {
  const group = WARNING_FACETS.find((candidate) => candidate.folder === asked.folder);
  const spec = group?.lists.find((list) => list.path.endsWith(`/${asked.slug}/`));
  const list =
    spec && findWarningList({ reads, spec, words: wordsOf(spec, 'cảnh báo'), written: asked.written, nowMs });
  if (!list) return undefined;
  const code = Object.keys(TACTIC_TYPE_TEXTS).find((type) => spec.facet === `type:${type}`);
  return { list, choices: choicesOf(reads, spec, asked), text: findText(code) };
}

export function findStoryFacetPage(
  reads: PageReads,
  asked: AskedFacet & { readonly kind: 'exemplar' | 'article' },
  nowMs: number,
): StoryFacetPage | undefined {
  const lists = STORY_FACETS.filter((group) => group.kind === asked.kind && group.folder === asked.folder).flatMap(
    (group) => [...group.lists],
  );
  const spec = lists.find((list) => list.path.endsWith(`/${asked.slug}/`));
  const noun = asked.kind === 'exemplar' ? 'mô hình' : 'bài';
  const list = spec && findStoryList({ reads, spec, words: wordsOf(spec, noun), written: asked.written, nowMs });
  return list && { list, choices: choicesOf(reads, spec, asked) };
}

/** Numbered pages stay as they are when something is published, so they count nothing. */
function choicesOf(reads: PageReads, spec: FacetList, asked: AskedFacet): readonly FacetChoice[] {
  return asked.written === undefined ? buildFacetChoices(reads, spec.kind, spec.path) : [];
}

function wordsOf(spec: FacetList, noun: string) {
  return {
    heading: spec.title,
    description: spec.description,
    emptyText: `Hiện chưa có ${noun} nào ở mục này.`,
  };
}

function findText(code: string | undefined): TacticTypeText | undefined {
  return Object.entries(TACTIC_TYPE_TEXTS).find(([type]) => type === code)?.[1];
}
