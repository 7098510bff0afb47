/** Everything the importer proposes about one old article. */
import { countSyllables } from '../kernel/vietnamese-text.ts';
import { bodyTextOf, type ArticleDraft } from './article-draft.ts';
import { matchExemplars } from './match-exemplars.ts';
import { isKindLabelled } from './propose-kind.ts';
import { proposeSection } from './propose-section.ts';
import { proposeUnit } from './propose-unit.ts';
import type { ArticleWords, Catalogue, Certainty, Proposal } from './proposal.ts';

export interface ArticleProposals {
  readonly kind: Certainty;
  /** Undefined where no day was found, or none could be decided. */
  readonly date: Certainty | undefined;
  readonly section: Proposal | undefined;
  readonly unit: Proposal | undefined;
  readonly exemplars: readonly Proposal[];
}

interface ArticleClues {
  readonly draft: ArticleDraft;
  readonly statedSection: string;
  /** All of the file's text, menus included. */
  readonly sourceText: string;
  /** Whether the day stands in the text; a page's own data may mean its last change. */
  readonly isDateInText: boolean;
}

/** From a text of 300 syllables on an article is a feature: near that border the kind is a guess. */
const SURELY_SHORT_SYLLABLES = 200;
const SURELY_LONG_SYLLABLES = 400;

/** What the draft seems to be, when it appeared, and which section, unit and exemplars of the newsroom it goes with. */
export function proposeArticle(clues: ArticleClues, catalogue: Catalogue): ArticleProposals {
  const { draft, statedSection, sourceText } = clues;
  const body = bodyTextOf(draft);
  const words: ArticleWords = { headline: draft.headline, standfirst: draft.standfirst, body };
  const text = [draft.headline, draft.standfirst, body, ...draft.captions].join(' . ');
  return {
    kind: kindCertainty(draft, `${draft.standfirst} ${body}`),
    date: dateCertainty(clues),
    section: proposeSection({ words, stated: statedSection, lines: sourceText.split('\n') }, catalogue.sections),
    unit: proposeUnit(words, catalogue.units),
    exemplars: matchExemplars({ quoted: draft.exemplars, text }, catalogue.exemplars),
  };
}

function kindCertainty({ headline, kind }: ArticleDraft, text: string): Certainty {
  if (isKindLabelled(headline)) return 'sure';
  const syllables = countSyllables(text);
  const isClear = kind === 'photo-story' || syllables < SURELY_SHORT_SYLLABLES || syllables > SURELY_LONG_SYLLABLES;
  return isClear ? 'likely' : 'guess';
}

function dateCertainty({ draft, isDateInText }: ArticleClues): Certainty | undefined {
  if (draft.publishedAt === null) return undefined;
  const isDoubted = draft.suspicions.some(
    ({ paragraph, suggestion }) => paragraph === 0 && suggestion.startsWith('thứ '),
  );
  if (isDoubted) return 'guess';
  return isDateInText ? 'sure' : 'likely';
}
