/** What a resident may have meant: the typed words with everything each of them can stand for. */
import type { Alternative, AnalysedQuery, QueryKnowledge, QuerySlot } from './analysed-query.ts';
import { decodeKeystrokes } from './decode-keystrokes.ts';
import { createExpressions } from './expressions.ts';
import { FUNCTION_WORDS, SENTENCE_WORDS } from './function-word-table.ts';
import { listReadings } from './query-readings.ts';
import { MATCH_WEIGHTS } from './ranking-table.ts';
import { isNumberKey, normalizeText, tokenize, type SearchToken } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';
import { lettersOfKey, toneOfKey, wordKeysOf } from './word-keys.ts';

export const MAX_QUERY_CHARACTERS = 200;
const MAX_QUERY_TOKENS = 24;
const MOST_COMPLETIONS = 160;
const MOST_COMPLETIONS_OF_A_LETTER = 48;
const MOST_CORRECTIONS = 8;

/** Knows no documents: every word is taken as it stands. For texts that are matched one by one. */
const NO_VOCABULARY: Vocabulary = { frequencyOf: () => 0, completionsOf: () => [], similarTo: () => [] };

/** Any text is allowed; of an endless one only the beginning is looked at. "luwaf ddaor" is understood as "lừa đảo". */
export function analyseQuery(text: string, knowledge: Partial<QueryKnowledge> = {}): AnalysedQuery {
  const { vocabulary = NO_VOCABULARY, expressions = createExpressions() } = knowledge;
  const known: QueryKnowledge = { ...knowledge, vocabulary, expressions };
  const shortened = normalizeText(limitQuery(text));
  const tokens = tokenize(shortened).slice(0, MAX_QUERY_TOKENS);
  const last = tokens.at(-1);
  // A number is meant as typed: as a beginning, 113 would also find 1130.
  const endsInWord = last !== undefined && last.end === shortened.trimEnd().length && !isNumberKey(last.folded);
  const standFor = createAlternatives(known);
  const readings = listReadings({ tokens, text: shortened, endsInWord, knowledge: known }).map(
    ({ words, isOpen, weight, isOtherName }) => ({
      slots: slotsOf({ words, text: shortened, isOpen, standFor }),
      weight,
      isOtherName,
    }),
  );
  return { tokens, endsInWord, readings, isDoubted: knowledge.doubtsKnownWords === true };
}

/** At most 200 characters, never half of one. */
export function limitQuery(text: string): string {
  return Array.from(text.slice(0, MAX_QUERY_CHARACTERS * 2))
    .slice(0, MAX_QUERY_CHARACTERS)
    .join('')
    .toWellFormed();
}

interface SlotsRequest {
  readonly words: readonly SearchToken[];
  readonly text: string;
  readonly isOpen: boolean;
  readonly standFor: StandFor;
}

function slotsOf({ words, text, isOpen, standFor }: SlotsRequest): readonly QuerySlot[] {
  const isSentence = words.length >= SENTENCE_WORDS;
  const isFunction = (word: SearchToken): boolean =>
    FUNCTION_WORDS.has(text.slice(word.start, word.end).toLowerCase()) || FOLDED_FUNCTION_WORDS.has(word.exact);
  const optional = words.map((word) => isSentence && isFunction(word));
  const isAllOptional = optional.every(Boolean);
  return words.map((word, index) => ({
    typed: word,
    alternatives: standFor(word, isOpen && index === words.length - 1),
    isOptional: !isAllOptional && optional[index] === true,
    isStrictNumber: isNumberKey(word.folded) && !(isSentence && AMOUNT_UNITS.has(words[index + 1]?.folded ?? '')),
  }));
}

/** What a resident counts in a story; the answer seldom names the same amount. */
const AMOUNT_UNITS: ReadonlySet<string> = new Set(
  'trieu nghin ngan ti dong tuoi nguoi gio phut ngay thang nam k tr vnd lan'.split(' '),
);

/** Function words typed without accents are the same words. */
const FOLDED_FUNCTION_WORDS: ReadonlySet<string> = new Set([...FUNCTION_WORDS].map((word) => wordKeysOf(word).folded));

type StandFor = (word: SearchToken, isOpen: boolean) => readonly Alternative[];

/** What each word of a query can stand for, found once: the readings have most of their words in common. */
function createAlternatives(knowledge: QueryKnowledge): StandFor {
  const known = new Map<string, readonly Alternative[]>();
  return (word, isOpen) => {
    const key = `${word.folded} ${word.exact} ${isOpen}`;
    const kept = known.get(key);
    if (kept) return kept;
    const found = alternativesOf({ word, isOpen, knowledge });
    known.set(key, found);
    return found;
  };
}

interface WordRequest {
  readonly word: SearchToken;
  readonly isOpen: boolean;
  readonly knowledge: QueryKnowledge;
}

function alternativesOf({ word, isOpen, knowledge }: WordRequest): readonly Alternative[] {
  const { vocabulary } = knowledge;
  const asTyped = typedAlternative(word);
  if (isNumberKey(word.folded)) return [asTyped];
  const isKnown = vocabulary.frequencyOf(word.folded) > 0;
  const decoded = decodedAlternative(word, isKnown, vocabulary);
  const meant = decoded && !isKnown ? decoded.folded : word.folded;
  const completions = isOpen ? completionsOf(word, vocabulary, isKnown) : [];
  const decodedCompletions =
    isOpen && decoded ? completionsOf({ ...word, ...keysOf(decoded) }, vocabulary, isKnown) : [];
  const isFound = isKnown || decoded !== undefined || completions.length > 0;
  const corrections = isFound && !knowledge.doubtsKnownWords ? [] : correctionsOf(meant, vocabulary, isFound);
  return bestOfEach([asTyped, ...(decoded ? [decoded] : []), ...completions, ...decodedCompletions, ...corrections]);
}

function typedAlternative({ folded, exact }: SearchToken): Alternative {
  const isAccented = exact !== folded;
  return {
    folded,
    exact: isAccented ? exact : undefined,
    weight: MATCH_WEIGHTS.typed,
    otherAccentsWeight: isAccented ? MATCH_WEIGHTS.otherAccents : MATCH_WEIGHTS.typed,
  };
}

/** What the keys mean counts as typed, unless the keys as they stand are a word of some document. */
function decodedAlternative(word: SearchToken, isKnown: boolean, vocabulary: Vocabulary): Alternative | undefined {
  const spelled = word.exact === word.folded ? decodeKeystrokes(word.folded) : decodeKeystrokes(spelledOf(word.exact));
  if (spelled === undefined) return undefined;
  const { folded, exact } = wordKeysOf(spelled);
  if (vocabulary !== NO_VOCABULARY && vocabulary.frequencyOf(folded) === 0) return undefined;
  const weight = isKnown ? MATCH_WEIGHTS.doubtfulKeystrokes : MATCH_WEIGHTS.keystrokes;
  return { folded, exact, weight, otherAccentsWeight: weight * MATCH_WEIGHTS.keystrokesOtherAccents };
}

function completionsOf(word: SearchToken, vocabulary: Vocabulary, isKnown: boolean): readonly Alternative[] {
  const limit = word.folded.length === 1 ? MOST_COMPLETIONS_OF_A_LETTER : MOST_COMPLETIONS;
  const weight = isKnown ? MATCH_WEIGHTS.completionOfWord : MATCH_WEIGHTS.completion;
  return vocabulary.completionsOf(word.folded, limit).map((folded) => ({
    folded,
    exact: undefined,
    weight,
    otherAccentsWeight: weight,
  }));
}

function correctionsOf(folded: string, vocabulary: Vocabulary, isFound: boolean): readonly Alternative[] {
  return vocabulary.similarTo(folded, MOST_CORRECTIONS).map((similar) => {
    const weight = (isFound ? MATCH_WEIGHTS.slipOfWord : MATCH_WEIGHTS.slip) - MATCH_WEIGHTS.slipCost * similar.cost;
    return { folded: similar.folded, exact: undefined, weight, otherAccentsWeight: weight };
  });
}

function bestOfEach(alternatives: readonly Alternative[]): readonly Alternative[] {
  const best = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const key = `${alternative.folded} ${alternative.exact ?? ''}`;
    if (alternative.weight > (best.get(key)?.weight ?? 0)) best.set(key, alternative);
  }
  return [...best.values()];
}

function keysOf({ folded, exact }: Alternative): { readonly folded: string; readonly exact: string } {
  return { folded, exact: exact ?? folded };
}

/** Letters and tone as one NFC text again; where the mark stands does not matter to who decodes it. */
function spelledOf(exact: string): string {
  return lettersOfKey(exact) + toneOfKey(exact);
}
