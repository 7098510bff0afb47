/** The words of the store's documents in memory: which documents hold which, and what can be typed for them. */
import { createVocabulary, type Vocabulary } from 'shared/search/vocabulary';
import { append, createGrowingList, type GrowingList } from './growing-list.ts';
import { addPosting, createPostings, type Postings } from './postings.ts';

export interface Term {
  readonly exact: string;
  readonly folded: string;
  /** Documents that hold the word anywhere. */
  readonly anywhere: Postings;
  /** Documents that hold it in title or summary: twice the document's number, one more where it is the title. */
  readonly head: GrowingList;
}

export interface WordIndex {
  readonly vocabulary: Vocabulary;
  readonly termCount: number;
  get(number: number): Term;
  /** Words with the same letters, whatever their accents. */
  listWithLetters(folded: string): readonly number[];
  addTerm(term: { readonly number: number; readonly exact: string; readonly folded: string }): void;
  addDocument(document: DocumentWords): void;
}

export interface DocumentWords {
  readonly document: number;
  readonly title: Uint32Array;
  readonly summary: Uint32Array;
  readonly body: Uint32Array;
}

export function createWordIndex(): WordIndex {
  // Numbers begin with 1.
  const terms: Term[] = [{ exact: '', folded: '', anywhere: createPostings(), head: createGrowingList(0) }];
  const byLetters = new Map<string, number[]>();
  const vocabulary = createVocabulary((folded) => {
    const numbers = byLetters.get(folded);
    if (!numbers) return 0;
    let documents = 0;
    for (const number of numbers) documents += terms[number]?.anywhere.count ?? 0;
    return documents;
  });
  let lastSeen = new Uint32Array(1024);
  let lastInHead = new Uint32Array(1024);
  const get = (number: number): Term => {
    const term = terms[number];
    if (!term) throw new RangeError(`The index holds no word ${number}`);
    return term;
  };
  const addHead = (document: number, words: Uint32Array, isTitle: boolean): void => {
    for (const word of words) {
      if (lastInHead[word] === document + 1) continue;
      lastInHead[word] = document + 1;
      append(get(word).head, document * 2 + (isTitle ? 1 : 0));
    }
  };
  return {
    vocabulary,
    get termCount() {
      return terms.length;
    },
    get,
    listWithLetters: (folded) => byLetters.get(folded) ?? [],
    addTerm: ({ number, exact, folded }) => {
      if (number !== terms.length) throw new RangeError('Words come in the order of their numbers');
      terms.push({ exact, folded, anywhere: createPostings(), head: createGrowingList(2) });
      const same = byLetters.get(folded);
      if (same) same.push(number);
      else {
        byLetters.set(folded, [number]);
        vocabulary.add(folded);
      }
      if (number >= lastSeen.length) {
        lastSeen = grown(lastSeen);
        lastInHead = grown(lastInHead);
      }
    },
    addDocument: ({ document, title, summary, body }) => {
      addHead(document, title, true);
      addHead(document, summary, false);
      for (const words of [title, summary, body]) {
        for (const word of words) {
          if (lastSeen[word] === document + 1) continue;
          lastSeen[word] = document + 1;
          addPosting(get(word).anywhere, document);
        }
      }
    },
  };
}

function grown(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(list.length * 2);
  larger.set(list);
  return larger;
}
