/** Who shares what is told of another: the next of a list, the other of a couple. All of one paragraph. */
import type { Passage } from './finding.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';

/** "ông Thảo (54 tuổi) và bà Vui": what is told of one is told of both. */
export function isListedWith({ low }: TextPair, { end }: Person, { start }: Person): boolean {
  if (/(?:con|cháu|vợ|chồng|mẹ|bố|của) (?:\p{L}+ )?$/u.test(low.slice(end, start))) return false;
  return /^\.?\s*(?:\([^()]*\))?(?:(?: với)?(?: số tiền)? [\d.,]+ (?:triệu|tỷ|nghìn)(?: đồng)?)?(?:,| và| cùng| cùng với) (?:\p{L}+ ){1,2}$/u.test(
    low.slice(end, start),
  );
}

interface Told {
  readonly pair: TextPair;
  readonly sentences: readonly Passage[];
  readonly civilians: readonly Person[];
}

const TOGETHER =
  /(?:hai|cả|hai người là) (?:vợ chồng|mẹ con|bố con|cha con|ba con|anh em|chị em|bà cháu|ông cháu|cha mẹ)/u;

/** "Hai vợ chồng đi đám giỗ về: anh Chí bất tỉnh, chị Ba gọi lạc giọng": what hit one hit the other. */
export function partnersOf({ pair, sentences, civilians }: Told, harmed: ReadonlySet<string>): readonly Person[] {
  return sentences.flatMap((sentence) => {
    const together = TOGETHER.exec(pair.low.slice(sentence.start, sentence.end));
    if (!together) return [];
    const inside = civilians.filter(({ start }) => start > sentence.start + together.index && start < sentence.end);
    return inside.some(({ key }) => harmed.has(key)) ? inside : [];
  });
}
