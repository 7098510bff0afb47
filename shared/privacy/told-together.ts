/** Who shares what is told of another: the next of a list, the other of a couple. All of one paragraph. */
import type { Passage } from './finding.ts';
import { isListedWith } from './is-listed-with.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';

/** Two and more who are named one after the other, all of them civilians. */
export function chainsOf(pair: TextPair, people: readonly Person[]): readonly (readonly Person[])[] {
  const chains: Person[][] = [];
  let chain: Person[] = [];
  for (const person of people) {
    const previous = chain.at(-1);
    const isNext = previous !== undefined && person.role === 'none' && isListedWith(pair, previous, person);
    if (!isNext) {
      chain = person.role === 'none' ? [person] : [];
      chains.push(chain);
    } else chain.push(person);
  }
  return chains.filter(({ length }) => length > 1);
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
