/** Cases in which Meilisearch with the layer answers otherwise than the embedded engine, and why that is left so. */
interface Difference {
  readonly expected: readonly string[];
  readonly reason: string;
}

export const MEILI_DIFFERENCES: Readonly<Record<string, Difference>> = {
  'Telex keys': {
    expected: ['meant', 'other'],
    reason:
      'With matchingStrategy "frequency" the server drops the commonest words of a query until enough is found, so a document ' +
      'with part of it follows behind the one that holds all; without it, whole questions would find nothing.',
  },
  'a question with an amount that no page names': {
    expected: [],
    reason:
      'The same strategy keeps the rarest words, here "triệu", which no page holds. Where the server finds nothing the embedded ' +
      'index is asked, so a resident gets the answer all the same.',
  },
};
