/** What was understood instead of what was typed, told only where a letter differs and not just an accent. */
import type { AnalysedQuery } from 'shared/search/analysed-query';
import { withTone } from 'shared/search/vietnamese-spelling';
import { lettersOfKey, toneOfKey } from 'shared/search/word-keys';
import { eachWord } from './packed-words.ts';
import type { ResolvedReading } from './resolved-reading.ts';
import type { SearchMemory } from './search-memory.ts';

interface CorrectionRequest {
  readonly analysed: AnalysedQuery;
  readonly best: { readonly document: number; readonly reading: ResolvedReading } | undefined;
  readonly memory: SearchMemory;
}

/** "lừa đảo" for `luwaf ddaor`, `luadao` or `lua ddao`; undefined where the typed words were found. */
export function correctionOf({ analysed, best, memory }: CorrectionRequest): string | undefined {
  if (!best) return undefined;
  const { slots } = best.reading.weighed.reading;
  const isUnknown = analysed.tokens.some((token, index) => {
    const isLastOpen = analysed.endsInWord && index === analysed.tokens.length - 1;
    return !isLastOpen && memory.words.vocabulary.frequencyOf(token.folded) === 0;
  });
  if (!isUnknown) return undefined;
  const present = new Set<number>();
  eachWord(memory.facts.headOf(best.document), (word) => present.add(word));
  eachWord(memory.bodyOf(best.document), (word) => present.add(word));
  const words = slots.map((slot, index) => {
    const fitting = best.reading.slotWords[index] ?? new Map<number, number>();
    return wordFor({ typed: slot.typed.exact, fitting, present, memory });
  });
  const typed = analysed.tokens.map((token) => token.folded).join(' ');
  const understood = words.map((word) => word.folded).join(' ');
  return understood === typed ? undefined : words.map((word) => word.spelled).join(' ');
}

interface WordRequest {
  readonly typed: string;
  readonly fitting: ReadonlyMap<number, number>;
  /** In the best document. */
  readonly present: ReadonlySet<number>;
  readonly memory: SearchMemory;
}

function wordFor({ typed, fitting, present, memory }: WordRequest): {
  readonly spelled: string;
  readonly folded: string;
} {
  const { words } = memory;
  const choices = [...fitting].filter(([word]) => present.has(word));
  const [number] = choices.sort((one, other) => other[1] - one[1])[0] ?? [];
  const exact = number === undefined ? typed : words.get(number).exact;
  const folded = number === undefined ? typed : words.get(number).folded;
  return { spelled: withTone(lettersOfKey(exact), toneOfKey(exact)), folded };
}
