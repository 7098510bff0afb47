/** The list of one facet, and the choices that stand on a kind's lists. */
import { listCallButtons, type Call } from './emergency-calls.ts';
import { exemplarsOfUnit } from './exemplar-places.ts';
import { EXEMPLARS_BY_UNIT } from './list-addresses.ts';
import { buildFacetChoices, type FacetChoice } from './facet-choices.ts';
import { STORY_FACETS, WARNING_FACETS, type FacetList } from './facet-lists-table.ts';
import { findStoryList, findWarningList, type ListPage, type WarningListPage } from './list-pages.ts';
import { HEADINGS } from './list-words-table.ts';
import { ARTICLES, EXEMPLARS } from './lists.ts';
import type { PageLink } from './page-link.ts';
import { TACTIC_TYPE_TEXTS, type TacticTypeText } from '../standing-texts/tactic-type-table.ts';
import type { Card } from './cards.ts';
import type { PageReads } from './tracked-reads.ts';

export interface WarningFacetPage {
  readonly list: WarningListPage;
  readonly choices: readonly FacetChoice[];
  /** What this kind of trick is, on the front page of the list of one kind. */
  readonly text: TacticTypeText | undefined;
  /** Beside what is to be done at once; empty where that is not said. */
  readonly callButtons: readonly Call[];
}

export interface StoryFacetPage {
  /** The list that it is a part of. */
  readonly whole: PageLink;
  readonly list: ListPage<Card>;
  readonly choices: readonly FacetChoice[];
}

interface AskedFacet {
  readonly folder: string;
  readonly slug: string;
  /** The number in the address; undefined for the front page. */
  readonly written?: string | undefined;
}

interface AskedStoryFacet extends AskedFacet {
  /** The first part of the address: "mo-hinh", "tin-bai". */
  readonly stories: string;
}

export function findWarningFacetPage(reads: PageReads, asked: AskedFacet, nowMs: number): WarningFacetPage | undefined {
  const group = WARNING_FACETS.find((candidate) => candidate.folder === asked.folder);
  const spec = group?.lists.find((list) => list.path.endsWith(`/${asked.slug}/`));
  if (!spec) return undefined;
  const ofType = findText(spec);
  const words = { ...wordsOf(spec, 'cảnh báo'), ...(ofType && { description: ofType.what }) };
  const list = findWarningList({ reads, spec, words, written: asked.written, nowMs });
  if (!list) return undefined;
  const text = asked.written === undefined ? ofType : undefined;
  return { list, choices: choicesOf(reads, spec, asked), text, callButtons: text ? listCallButtons(reads) : [] };
}

export function findStoryFacetPage(
  reads: PageReads,
  asked: AskedStoryFacet,
  nowMs: number,
): StoryFacetPage | undefined {
  const spec = findStorySpec(reads, asked);
  const words = spec && wordsOf(spec, spec.kind === 'exemplar' ? 'mô hình' : 'bài');
  const list = spec && words && findStoryList({ reads, spec, words, written: asked.written, nowMs });
  if (!list) return undefined;
  const whole = spec.kind === 'exemplar' ? EXEMPLARS : ARTICLES;
  return {
    whole: { label: HEADINGS[spec.kind], path: whole.path },
    list,
    choices: choicesOf(reads, spec, asked),
  };
}

function findStorySpec(
  reads: PageReads,
  { stories, folder, slug }: AskedStoryFacet,
): FacetList<'exemplar'> | FacetList<'article'> | undefined {
  const under = `/${stories}/`;
  if (`${under}${folder}/` === EXEMPLARS_BY_UNIT) {
    const unit = reads.reader.findBySlug('unit', slug);
    const list = unit && exemplarsOfUnit(unit);
    // A unit without exemplars has no such page.
    return list && reads.untracked.count(list.kind, list.scope) > 0 ? list : undefined;
  }
  const path = `${under}${folder}/${slug}/`;
  return STORY_FACETS.flatMap((group) => [...group.lists]).find((list) => list.path === path);
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

function findText({ facet }: FacetList): TacticTypeText | undefined {
  return Object.entries(TACTIC_TYPE_TEXTS).find(([type]) => facet === `type:${type}`)?.[1];
}
