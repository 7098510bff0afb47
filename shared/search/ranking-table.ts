/** The order of the results as numbers; everything that decides it stands here. */

/** How well one word of a document is what one word of the query asks for; 1 is exactly. */
export const MATCH_WEIGHTS = {
  typed: 1,
  /** "lừa" where "lụa" was typed; only where accents were typed at all. */
  otherAccents: 0.55,
  /** `luwaf` for "lừa"; and where `luwaf` itself stands in a document. */
  keystrokes: 0.98,
  doubtfulKeystrokes: 0.72,
  keystrokesOtherAccents: 0.9,
  /** A word that goes on after the typed letters; and where the letters are a word already. */
  completion: 0.86,
  completionOfWord: 0.7,
  /** A slip of the fingers, less the cost of the slip; and where what was typed is a word as well. */
  slip: 0.86,
  slipOfWord: 0.74,
  slipCost: 0.16,
  /** Without accents typed, the rarer of two words with the same letters loses at most this. */
  rarerAccents: 0.05,
} as const;

/** Words that fit a place of the query nearly as well as the best one are marked too. */
export const NEARLY_AS_WELL = 0.1;

/** What a whole reading of the query is worth beside the query as typed. */
export const READING_WEIGHTS = {
  cut: 0.98,
  cutOtherwise: 0.92,
  uncut: 0.9,
  joined: 0.97,
  otherName: 0.86,
  doubtfulName: 0.66,
} as const;

/** Where a word stands. */
export const FIELD_WEIGHTS = { title: 1, summary: 0.8, body: 0.5 } as const;
/** Where words stand together: a phrase in the body is worth more than the same words scattered over a title. */
export const PHRASE_WEIGHTS = { title: 1, summary: 0.9, body: 0.75 } as const;

/** How near two words stand to how they were typed, by the number of words between them; further apart counts nothing. */
export const NEARNESS = [1, 0.55, 0.35, 0.2, 0.15, 0.1, 0.1, 0.05] as const;
export const TURNED_ROUND = 0.35;

/** The parts of a score, in the order in which they decide. */
export const SCORE_PARTS = {
  /** Words that were typed together stand together. */
  phrase: 1,
  /** Every word is there, and in a good place. */
  presence: 0.6,
  /** A warning that is being played now before one that is over; everything else between the two. */
  state: 0.12,
  /** Halves with every year behind the newest document. */
  freshness: 0.09,
  /** The title speaks of nothing else. */
  focus: 0.05,
} as const;

export const FRESHNESS_HALF_LIFE_DAYS = 365;
/** Weight of a word of everyday grammar beside a word with content. */
export const OPTIONAL_WORD_WEIGHT = 0.15;
/** From this share of the query's weight on, found in title and summary, a document counts although words are missing. */
export const HEAD_COVERAGE = 0.68;
