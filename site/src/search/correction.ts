/** What was understood instead of what was typed, told only where a letter differs and not just an accent. */
import type { AnalysedQuery } from 'shared/search/analysed-query';
import { withTone } from 'shared/search/vietnamese-spelling';
import { lettersOfKey, toneOfKey, type WordKeys } from 'shared/search/word-keys';
import { eachWord } from './packed-words.ts';
import type { ResolvedReading } from './resolved-reading.ts';
import type { SearchMemory } from './search-memory.ts';

/** Words have numbers from 1 on. */
const NO_WORD = 0;

interface CorrectionRequest {
  readonly analysed: AnalysedQuery;
  readonly best: { readonly document: number; readonly reading: ResolvedReading } | undefined;
  readonly memory: SearchMemory;
}

/** "lừa đảo" for `luwaf ddaor`, `luadao` or `lua ddao`; undefined where the typed words, or other names, were found. */
export function correctionOf({ analysed, best, memory }: CorrectionRequest): string | undefined {
  if (!best || best.reading.weighed.reading.isOtherName) return undefined;
  const { slots } = best.reading.weighed.reading;
  const { vocabulary } = memory.words;
  const isUnknown = analysed.tokens.some(({ folded }, index) => {
    if (vocabulary.frequencyOf(folded) > 0) return false;
    const mayGoOn = analysed.endsInWord && index === analysed.tokens.length - 1;
    return !mayGoOn || vocabulary.completionsOf(folded, 1).length === 0;
  });
  if (!isUnknown) return undefined;
  const text = wordsOf(best.document, memory);
  const words = slots.map((slot, index) => wordFor({ index, typed: slot.typed, text, best, memory }));
  const typed = analysed.tokens.map((token) => token.folded).join(' ');
  const understood = words.map((word) => word.folded).join(' ');
  return understood === typed ? undefined : words.map((word) => word.spelled).join(' ');
}

/** The words of a document in their order, with a gap where title, summary and body meet. */
function wordsOf(document: number, memory: SearchMemory): readonly number[] {
  const words: number[] = [];
  const { titleLength, ...head } = memory.facts.headOf(document);
  eachWord(head, (word, place) => {
    if (place === titleLength) words.push(NO_WORD);
    words.push(word);
  });
  words.push(NO_WORD);
  eachWord(memory.bodyOf(document), (word) => words.push(word));
  return words;
}

interface WordRequest {
  readonly index: number;
  readonly typed: WordKeys;
  /** The words of the best document. */
  readonly text: readonly number[];
  readonly best: { readonly reading: ResolvedReading };
  readonly memory: SearchMemory;
}

interface UnderstoodWord {
  readonly spelled: string;
  readonly folded: string;
}

/** The word that fits best where its neighbours stand beside it: "trữ" and not "trú" where "tàng" stands before. */
function wordFor({ index, typed, text, best, memory }: WordRequest): UnderstoodWord {
  const { slotWords } = best.reading;
  const [before, fitting, after] = [slotWords[index - 1], slotWords[index], slotWords[index + 1]];
  let meant: WordKeys = typed;
  let most = 0;
  for (const [place, word] of text.entries()) {
    const weight = fitting?.get(word);
    if (weight === undefined) continue;
    const beside = [before?.has(text[place - 1] ?? NO_WORD), after?.has(text[place + 1] ?? NO_WORD)];
    const worth = weight + beside.filter(Boolean).length;
    if (worth <= most) continue;
    most = worth;
    meant = memory.words.get(word);
  }
  // Accents that were typed are not put right: the document may only have another word with these letters.
  const isKept = meant.folded === typed.folded && typed.exact !== typed.folded;
  return spelled(isKept ? typed : meant);
}

function spelled({ exact, folded }: WordKeys): UnderstoodWord {
  return { spelled: withTone(lettersOfKey(exact), toneOfKey(exact)), folded };
}
