/** What the importer proposes about an old article, and how sure it was. */

export const CERTAINTIES = ['sure', 'likely', 'guess'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const CERTAINTY_LABELS = {
  sure: 'chắc chắn',
  likely: 'khá chắc',
  guess: 'phỏng đoán',
} as const satisfies Record<Certainty, string>;

/** A document of the newsroom that the article seems to belong to or to name. */
export interface Proposal {
  readonly id: string;
  readonly name: string;
  readonly certainty: Certainty;
  /** A Vietnamese clause that says why. */
  readonly reason: string;
}

/** What an import takes over by itself; a mere guess waits for a person. */
export function isTakenOver(proposal: Pick<Proposal, 'certainty'>): boolean {
  return proposal.certainty !== 'guess';
}

/** What the newsroom has that a text may belong to or name. */
export interface Catalogue {
  readonly sections: readonly { readonly id: string; readonly name: string; readonly description: string }[];
  readonly units: readonly KnownUnit[];
  readonly exemplars: readonly { readonly id: string; readonly name: string }[];
}

/** Before anything is installed. */
export const NOTHING_KNOWN: Catalogue = { sections: [], units: [], exemplars: [] };

export interface KnownUnit {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | undefined;
}

/** The parts of an article in which names are looked for. */
export interface ArticleWords {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: string;
}
