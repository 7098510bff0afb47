/** Which warnings a pasted message resembles, and by which of their signs. Runs in the reader's browser: nothing is sent. */
import type { IndexedWarning } from './message-index.ts';
import { hearCues } from './message-cues.ts';
import { COMMON_SIGNS } from './message-sign-table.ts';
import { decodeKeystrokes } from './decode-keystrokes.ts';
import { FUNCTION_WORDS } from './function-word-table.ts';
import { tokenize } from './tokenize.ts';
import { wordKeysOf } from './word-keys.ts';

export interface MessageMatch {
  readonly warning: IndexedWarning;
  /** The signs of the warning that the message shows, as the warning words them. */
  readonly signs: readonly string[];
  /** What the message says as such tricks say it. */
  readonly cues: readonly string[];
}

export interface MessageVerdict {
  /** Closest first, at most three. */
  readonly matches: readonly MessageMatch[];
  /** General signs, independent of any warning. */
  readonly commonSigns: readonly string[];
  /** Addresses in the message, made harmless: `hxxp://ngan-hang[.]xyz`. */
  readonly addresses: readonly string[];
}

export const LONGEST_MESSAGE = 5000;
const SHOWN_MATCHES = 3;
const LEAST_SCORE = 0.3;
const LEAST_SIGN_SHARE = 0.34;
/** Where the message speaks like the warning's kind of trick anyway, part of a sign is the sign. */
const LEAST_SIGN_SHARE_OF_KIND = 0.17;
const SHARE_OF_BEST = 0.6;
const PAIR_WORTH = 1.5;
/** What each point of a heard cue is worth beside words in common, and how much points count at most. */
const CUE_WORTH = 0.16;
const MOST_CUE_POINTS = 8;
/** Among warnings of one kind: those that share more of the message's words. */
const KINSHIP_WORTH = 0.2;
const ADDRESS =
  /\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|info|xyz|top|vip|cc|vn|site|online|shop|club|app|me|link|live|icu|win)\b(?:\/\S*)?/giu;
const LINK_SIGN = 'Có đường liên kết: đừng bấm vào, kể cả khi nó trông quen';

export type MessageMatcher = (message: string) => MessageVerdict;

/** Words that many warnings share say little: each word weighs by how few warnings hold it. */
export function createMessageMatcher(warnings: readonly IndexedWarning[]): MessageMatcher {
  const prepared: readonly PreparedWarning[] = warnings.map((warning) => ({
    warning,
    headline: termsOf(foldedWordsOf(warning.headline)),
    signs: warning.signs.map((sign) => ({ sign, terms: termsOf(foldedWordsOf(sign)) })),
  }));
  const counts = new Map<string, number>();
  for (const { headline, signs } of prepared) {
    for (const term of new Set([...headline, ...signs.flatMap(({ terms }) => terms)])) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const weightOf = (term: string): number => {
    const rarity = Math.log(1 + (warnings.length + 1) / (counts.get(term) ?? 1));
    return term.includes(' ') ? rarity * PAIR_WORTH : rarity;
  };
  const shareOf = (terms: readonly string[], present: ReadonlySet<string>): number => {
    const whole = terms.reduce((sum, term) => sum + weightOf(term), 0);
    const held = terms.reduce((sum, term) => sum + (present.has(term) ? weightOf(term) : 0), 0);
    return whole === 0 ? 0 : held / whole;
  };
  const kinshipOf = ({ headline, signs }: PreparedWarning, present: ReadonlySet<string>): number =>
    [...new Set([...headline, ...signs.flatMap(({ terms }) => terms)])].reduce(
      (sum, term) => sum + (present.has(term) ? weightOf(term) : 0),
      0,
    );
  return (message) => {
    const text = message.slice(0, LONGEST_MESSAGE).toWellFormed();
    const words = foldedWordsOf(text);
    const present = new Set(termsOf(words));
    const heard = hearCues(words);
    const kinships = prepared.map((item) => kinshipOf(item, present));
    const closestKin = Math.max(1, ...kinships);
    const scored = prepared
      .map(({ warning, headline, signs }, index) => {
        const { points = 0, cues = [] } = heard.get(warning.type) ?? {};
        const leastShare = points > 0 ? LEAST_SIGN_SHARE_OF_KIND : LEAST_SIGN_SHARE;
        const matched = signs
          .map(({ sign, terms }) => ({ sign, share: shareOf(terms, present) }))
          .filter(({ share }) => share >= leastShare)
          .sort((one, other) => other.share - one.share);
        const inCommon = shareOf(headline, present) + matched.reduce((sum, { share }) => sum + share / 2, 0);
        const score =
          inCommon +
          CUE_WORTH * Math.min(points, MOST_CUE_POINTS) +
          (points > 0 || inCommon >= LEAST_SCORE ? (KINSHIP_WORTH * (kinships[index] ?? 0)) / closestKin : 0);
        return { warning, cues, signs: matched.map(({ sign }) => sign), score: warning.isOver ? score * 0.9 : score };
      })
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((one, other) => other.score - one.score);
    const best = scored[0]?.score ?? 0;
    const addresses = [...text.matchAll(ADDRESS)].map(([address]) => madeHarmless(address));
    return {
      matches: scored.filter(({ score }) => score >= best * SHARE_OF_BEST).slice(0, SHOWN_MATCHES),
      commonSigns: commonSignsOf(words, addresses.length > 0),
      addresses: [...new Set(addresses)],
    };
  };
}

interface PreparedWarning {
  readonly warning: IndexedWarning;
  readonly headline: readonly string[];
  readonly signs: readonly { readonly sign: string; readonly terms: readonly string[] }[];
}

function commonSignsOf(words: readonly string[], hasAddress: boolean): readonly string[] {
  const text = ` ${words.join(' ')} `;
  const found = COMMON_SIGNS.filter(({ phrases }) => phrases.some((phrase) => text.includes(` ${phrase} `)));
  return [...(hasAddress ? [LINK_SIGN] : []), ...found.map(({ label }) => label)];
}

/** Words and pairs of neighbours, without those of grammar. */
function termsOf(words: readonly string[]): readonly string[] {
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return [...new Set([...words.filter((word) => !GRAMMAR.has(word) && word.length > 1), ...pairs])];
}

function foldedWordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ folded }) => {
    const decoded = decodeKeystrokes(folded);
    return decoded === undefined || !/[a-z]{2}/.test(folded) ? folded : foldedIfKeystrokes(folded, decoded);
  });
}

/** `luwaf` is a word typed with the keyboard off; "tax" is not. */
function foldedIfKeystrokes(folded: string, decoded: string): string {
  const isClear = /(?:aa|ee|oo|dd|[aou]w|\d)/.test(folded);
  return isClear ? wordKeysOf(decoded).folded : folded;
}

const GRAMMAR: ReadonlySet<string> = new Set([...FUNCTION_WORDS].map((word) => wordKeysOf(word).folded));

function madeHarmless(address: string): string {
  return address.replace(/^http/i, 'hxxp').replace(/\.(?=[a-z0-9])/gi, '[.]');
}
