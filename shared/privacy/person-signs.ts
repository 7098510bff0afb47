/** What a text says about each person it names, in small signs whose weights are learnt (`scripts/train-privacy.ts`). */
import type { Passage } from './finding.ts';
import { TIP_OF, TOLD, WITNESS } from './informant-evidence-table.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';
import { addWords, ENDS, readTokens, sentenceBefore, spelt, tokensOf, type Token } from './sign-tokens.ts';
import { listConcepts, type Concept } from './list-concepts.ts';
import { amongOthers, civilKeys } from './among-others.ts';
import { addEventSigns, inEvent } from './event-signs.ts';
import { headsOf } from './list-heads.ts';
import { listMentions, type Mention } from './story-mentions.ts';
import {
  AFTER_NAME,
  BEFORE_NAME,
  DONE_BY_STRANGER,
  DONE_IN_STORY,
  HARM_FRAME,
  NO_HARM,
  OTHER_PART,
  SPEAKS,
  TITLE_BEFORE,
} from './victim-evidence-table.ts';

/** One paragraph and what the rules found in it before anything is weighed. */
export interface RuledParagraph {
  readonly pair: TextPair;
  readonly people: readonly Person[];
  /** Without a name. */
  readonly described: readonly Person[];
  readonly victims: readonly Passage[];
  readonly informants: readonly Passage[];
  readonly minors: readonly Passage[];
}

export interface PersonSigns {
  /** Every place of the paragraph where this person is named. */
  readonly names: readonly Person[];
  readonly signs: ReadonlySet<string>;
  /** What the paragraph and the ones beside it say of everybody: the same set for all its persons. */
  readonly common: ReadonlySet<string>;
}

/** What one paragraph says, and of whom: the paragraphs beside it hear of it too. */
interface Told {
  readonly paragraph: RuledParagraph;
  readonly words: ReadonlySet<string>;
  readonly ofKey: ReadonlyMap<string, ReadonlySet<string>>;
  /** How often each is named or meant. */
  readonly timesOf: ReadonlyMap<string, number>;
}

const BEFORE = 10;
const AFTER = 32;
const BESIDE = 4;
const CONCEPTS_BESIDE = 7;
/** Lines further away are another story. */
const NEIGHBOURS = 4;

/**
 * For each paragraph of one text an entry for each person it names, in order of first mention. Signs: `*` a word of the
 * paragraph, `~` of the ones beside it, `<` before and `>` behind a mention, `=` a rule's evidence, `#` how one is named.
 */
export function listSignsOfPeople(paragraphs: readonly RuledParagraph[]): readonly (readonly PersonSigns[])[] {
  const heads = headsOf(paragraphs.map(({ pair }) => pair.low));
  const told = paragraphs.map((paragraph, index) => listTold(paragraph, heads[index] ?? ''));
  return told.map((one, index) => {
    const beside = told.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1).filter((other) => other !== one);
    return signsIn(one, beside);
  });
}

function signsIn({ paragraph, words, ofKey, timesOf }: Told, beside: readonly Told[]): readonly PersonSigns[] {
  if (paragraph.people.length + paragraph.described.length === 0) return [];
  const around = beside.flatMap((other) => [...other.words]).filter((word) => !words.has(word));
  const elsewhere = new Set(beside.flatMap((other) => civilKeys(other.paragraph.people)));
  const common = new Set([...[...words].map((word) => `*${word}`), ...around.map((word) => `~${word}`)]);
  return [...Map.groupBy([...paragraph.people, ...paragraph.described], ({ key }) => key)].map(([key, names]) => {
    const signs = new Set(ofKey.get(key));
    for (const other of beside)
      for (const sign of other.ofKey.get(key) ?? []) if (/^[>=]/u.test(sign)) signs.add(`~${sign}`);
    for (const sign of describing(names, paragraph)) signs.add(sign);
    for (const sign of amongOthers(key, { paragraph, timesOf }, beside)) signs.add(sign);
    for (const sign of inEvent(signs)) signs.add(sign);
    if (beside.length > 0) signs.add(`~persons ${Math.min(elsewhere.size - (elsewhere.has(key) ? 1 : 0), 2)}`);
    return { names, signs, common };
  });
}

function listTold(paragraph: RuledParagraph, head: string): Told {
  const { pair, people } = paragraph;
  const tokens = tokensOf(pair, people);
  const words = new Set<string>();
  addWords(words, '', tokens);
  const concepts = listConcepts(tokens);
  for (const { concept } of concepts) words.add(concept);
  if (HARM_FRAME.test(pair.low)) words.add('#harm');
  if (DONE_IN_STORY.pattern.test(pair.low)) words.add('#done');
  const mentions = listMentions(pair, people);
  const ofKey = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const signs = ofKey.get(mention.key) ?? new Set<string>();
    ofKey.set(mention.key, signs);
    addMention(signs, { pair, tokens, concepts, mentions, head }, mention);
  }
  if (head !== '') for (const signs of ofKey.values()) addHead(signs, head);
  for (const [key, signs] of signsOfDescribed(paragraph, tokens, concepts)) ofKey.set(key, signs);
  const timesOf = new Map([...Map.groupBy(mentions, ({ key }) => key)].map(([key, all]) => [key, all.length]));
  return { paragraph, words, ofKey, timesOf };
}

/** What a list says above its lines is said before and behind each name in them. */
function addHead(signs: Set<string>, head: string): void {
  const tokens = readTokens(head);
  addWords(signs, '<', tokens);
  addConcepts(
    signs,
    '<',
    listConcepts(tokens).map(({ concept }) => concept),
  );
  addEvidence(signs, { before: head, after: head });
}

/** A title that stands alone may mean one without a name too: "cô bán nước mía … Cô kể". */
function signsOfDescribed(
  { pair, people, described }: RuledParagraph,
  tokens: readonly Token[],
  concepts: readonly Concept[],
): ReadonlyMap<string, Set<string>> {
  const ofKey = new Map(described.map(({ key }) => [key, new Set<string>()] as const));
  if (described.length === 0) return ofKey;
  const mentions = listMentions(
    pair,
    [...people, ...described].toSorted((a, b) => a.start - b.start),
  );
  for (const mention of mentions) {
    const signs = ofKey.get(mention.key);
    if (!signs) continue;
    addMention(signs, { pair, tokens, concepts, mentions, head: '' }, mention);
    if (mention.isName)
      addWords(
        signs,
        '@',
        tokens.filter(({ start }) => start >= mention.start && start < mention.end),
      );
  }
  return ofKey;
}

interface Telling {
  readonly pair: TextPair;
  readonly tokens: readonly Token[];
  readonly concepts: readonly Concept[];
  readonly mentions: readonly Mention[];
  /** What the list says of each of its lines, in lower case. */
  readonly head: string;
}

function addMention(signs: Set<string>, { pair, tokens, concepts, mentions, head }: Telling, mention: Mention): void {
  const at = tokens.findIndex(({ end }) => end > mention.start);
  const past = tokens.findIndex(({ start }) => start >= mention.end);
  const sentence = sentenceBefore(tokens.slice(0, at));
  const before = sentence.slice(-BEFORE);
  const after = past < 0 ? [] : ownClause(tokens.slice(past, past + AFTER), mention, mentions);
  addWords(signs, '<', before);
  addWords(signs, '>', after);
  addConcepts(signs, '<', conceptsIn(concepts, sentence).slice(-CONCEPTS_BESIDE));
  addConcepts(signs, '>', conceptsIn(concepts, after).slice(0, CONCEPTS_BESIDE));
  const told = pair.low.slice(sentence[0]?.start ?? mention.start, mention.start);
  addEvidence(signs, {
    before: `${head}${withoutItems(mention.isName ? told.replace(TITLE_BEFORE, '') : told)}`,
    after: pair.low.slice(mention.end, after.at(-1)?.end ?? mention.end),
  });
  addEventSigns(signs, { pair, tokens, concepts }, mention, [at, past]);
  if (sentence.length <= 1) signs.add('^');
  if (!mention.isName) return;
  addWords(signs, '<<', before.slice(-BESIDE));
  addWords(signs, '>>', after.slice(0, BESIDE));
  signs.add(`|${spelt(before.slice(-2))}`);
  signs.add(`|>${spelt(after.slice(0, 2))}`);
}

function conceptsIn(concepts: readonly Concept[], tokens: readonly Token[]): readonly string[] {
  const [from = Infinity, to = -1] = [tokens[0]?.start, tokens.at(-1)?.start];
  return concepts.filter(({ start }) => start >= from && start <= to).map(({ concept }) => concept);
}

/** Each, every two in a row, and the one nearest to the name. */
function addConcepts(signs: Set<string>, mark: '<' | '>', concepts: readonly string[]): void {
  for (const [index, concept] of concepts.entries()) {
    signs.add(`${mark}${concept}`);
    const next = concepts[index + 1];
    if (next !== undefined) signs.add(`${mark}${concept} ${next}`);
  }
  const nearest = mark === '<' ? concepts.at(-1) : concepts[0];
  signs.add(`|${mark}${nearest ?? '-'}`);
}

/** "Ba người bị móc túi: dì Tư bán cá, chị Dung sạp vải, …" tells the same of each. */
function withoutItems(before: string): string {
  return before.replace(/(?<=: )[^:“”"]*(?:,|;| và) (?:và )?$/u, '');
}

/** Up to where the sentence ends or another is named. */
function ownClause(tokens: readonly Token[], { key }: Mention, mentions: readonly Mention[]): readonly Token[] {
  const end = tokens.findIndex(
    ({ sign, start }, index) =>
      (index > 0 && ENDS.has(sign)) ||
      (sign === 'N' && mentions.some((other) => other.isName && other.start === start && other.key !== key)),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

const DENIAL_REACH = 32;

function addEvidence(signs: Set<string>, { before, after }: { readonly before: string; readonly after: string }): void {
  for (const [index, { pattern }] of AFTER_NAME.entries()) {
    const found = pattern.exec(after);
    if (found && !NO_HARM.test(after.slice(Math.max(0, found.index - DENIAL_REACH), found.index)))
      signs.add(`=a${index}`);
  }
  for (const [index, { pattern }] of OTHER_PART.entries()) if (pattern.test(after)) signs.add(`=o${index}`);
  for (const [index, { pattern }] of BEFORE_NAME.entries()) if (pattern.test(before)) signs.add(`=b${index}`);
  if (DONE_BY_STRANGER.pattern.test(before)) signs.add('=stranger');
  if (SPEAKS.test(after)) signs.add('=speaks');
  if (after.search(TOLD) >= 0) signs.add('=told');
  if (WITNESS.test(before)) signs.add('=witness');
  if (TIP_OF.test(before)) signs.add('=tip');
}

function describing(names: readonly Person[], paragraph: RuledParagraph): readonly string[] {
  const isIn = (passages: readonly Passage[]): boolean =>
    names.some((name) => passages.some(({ start, end }) => name.start < end && start < name.end));
  const [first] = names;
  return [
    '#',
    `#${first?.titleKind ?? ''}`,
    `#${first?.form ?? ''}`,
    `#title ${first?.title ?? ''}`,
    ...new Set(names.map(({ role }) => `#${role}`)),
    ...(names.some(({ hasPost }) => hasPost) ? ['#post'] : []),
    `#persons ${Math.min(civilKeys(paragraph.people).length, 3)}`,
    ...(isIn(paragraph.victims) ? ['#victim'] : []),
    ...(isIn(paragraph.informants) ? ['#informant'] : []),
    ...(isIn(paragraph.minors) ? ['#minor'] : []),
  ];
}
