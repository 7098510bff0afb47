/** What was understood instead of what was typed, told only where a letter differs and not just an accent. */
import type { AnalysedQuery } from 'shared/search/analysed-query';
import { withTone } from 'shared/search/vietnamese-spelling';
import { lettersOfKey, toneOfKey } from 'shared/search/word-keys';
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
  const words = slots.map((slot, index) => wordFor({ index, typed: slot.typed.exact, best, memory }));
  const typed = analysed.tokens.map((token) => token.folded).join(' ');
  const understood = words.map((word) => word.folded).join(' ');
  return understood === typed ? undefined : words.map((word) => word.spelled).join(' ');
}

interface WordRequest {
  readonly index: number;
  readonly typed: string;
  readonly best: { readonly document: number; readonly reading: ResolvedReading };
  readonly memory: SearchMemory;
}

function wordFor({ index, typed, best, memory }: WordRequest): { readonly spelled: string; readonly folded: string } {
  const { facts, words } = memory;
  const present = new Set([...facts.headOf(best.document).words, ...memory.bodyWordsOf(best.document)]);
  const choices = [...(best.reading.slotWords[index] ?? [])].filter(([word]) => present.has(word));
  const [number] = choices.sort((one, other) => other[1] - one[1])[0] ?? [];
  const exact = number === undefined ? typed : words.get(number).exact;
  const folded = number === undefined ? typed : words.get(number).folded;
  return { spelled: withTone(lettersOfKey(exact), toneOfKey(exact)), folded };
}
