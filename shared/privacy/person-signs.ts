/** What a text says about each person it names, in small signs whose weights are learnt (`scripts/train-privacy.ts`). */
import type { Passage } from './finding.ts';
import { TIP_OF, TOLD, WITNESS } from './informant-evidence-table.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';
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
} from './victim-evidence-table.ts';

/** One paragraph and what the rules found in it before anything is weighed. */
export interface RuledParagraph {
  readonly pair: TextPair;
  readonly people: readonly Person[];
  readonly victims: readonly Passage[];
  readonly informants: readonly Passage[];
  readonly minors: readonly Passage[];
}

export interface PersonSigns {
  /** Every place of the paragraph where this person is named. */
  readonly names: readonly Person[];
  readonly signs: ReadonlySet<string>;
}

interface Token extends Passage {
  /** A word in lower case, `N` for a person's name, `T` for a title, `0` for a number, else the mark. */
  readonly sign: string;
}

/** What one paragraph says, and of whom: the paragraphs beside it hear of it too. */
interface Told {
  readonly paragraph: RuledParagraph;
  readonly words: ReadonlySet<string>;
  readonly ofKey: ReadonlyMap<string, ReadonlySet<string>>;
}

const TOKEN = /[\p{L}’']+|\d[\d.,/]*(?<=\d)|[.!?…,:;()“”"–-]/gu;
const TITLES = new Set('ông bà anh chị cô chú bác cụ dì thím mợ má lão o mế'.split(' '));
const ENDS = new Set(['.', '!', '?', '…']);
const BEFORE = 10;
const AFTER = 32;
const BESIDE = 4;
/** Lines further away are another story. */
const NEIGHBOURS = 4;

/**
 * For each paragraph of one text an entry for each person it names, in order of first mention. Signs: `*` a word of the
 * paragraph, `~` of the ones beside it, `<` before and `>` behind a mention, `=` a rule's evidence, `#` how one is named.
 */
export function listSignsOfPeople(paragraphs: readonly RuledParagraph[]): readonly (readonly PersonSigns[])[] {
  const told = paragraphs.map(listTold);
  return told.map((one, index) => {
    const beside = told.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1).filter((other) => other !== one);
    return signsIn(one, beside);
  });
}

function signsIn({ paragraph, words, ofKey }: Told, beside: readonly Told[]): readonly PersonSigns[] {
  if (paragraph.people.length === 0) return [];
  const around = new Set(beside.flatMap((other) => [...other.words]).filter((word) => !words.has(word)));
  const elsewhere = new Set(beside.flatMap((other) => civilKeys(other.paragraph.people)));
  return [...Map.groupBy(paragraph.people, ({ key }) => key)].map(([key, names]) => {
    const signs = new Set([...words].map((word) => `*${word}`));
    for (const sign of ofKey.get(key) ?? []) signs.add(sign);
    for (const word of around) signs.add(`~${word}`);
    for (const other of beside)
      for (const sign of other.ofKey.get(key) ?? []) if (/^[>=]/u.test(sign)) signs.add(`~${sign}`);
    for (const sign of describing(names, paragraph)) signs.add(sign);
    if (beside.length > 0) signs.add(`~persons ${Math.min(elsewhere.size - (elsewhere.has(key) ? 1 : 0), 2)}`);
    return { names, signs };
  });
}

function civilKeys(people: readonly Person[]): readonly string[] {
  return [...new Set(people.filter(({ role }) => role === 'none').map(({ key }) => key))];
}

function listTold(paragraph: RuledParagraph): Told {
  const { pair, people } = paragraph;
  const tokens = tokensOf(pair, people);
  const words = new Set<string>();
  addWords(words, '', tokens);
  if (HARM_FRAME.test(pair.low)) words.add('#harm');
  if (DONE_IN_STORY.pattern.test(pair.low)) words.add('#done');
  const mentions = listMentions(pair, people);
  const ofKey = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const signs = ofKey.get(mention.key) ?? new Set<string>();
    ofKey.set(mention.key, signs);
    addMention(signs, { pair, tokens, mentions }, mention);
  }
  return { paragraph, words, ofKey };
}

function tokensOf({ low }: TextPair, people: readonly Person[]): readonly Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (const { 0: word, index: start } of low.matchAll(TOKEN)) {
    while ((people[next]?.end ?? Infinity) <= start) next += 1;
    const person = people[next];
    if (person && start >= person.start) {
      if (tokens.at(-1)?.start !== person.start) tokens.push({ start: person.start, end: person.end, sign: 'N' });
      continue;
    }
    tokens.push({ start, end: start + word.length, sign: signOf(word) });
  }
  return tokens;
}

function signOf(word: string): string {
  if (/^\d/u.test(word)) return '0';
  return TITLES.has(word) ? 'T' : word;
}

/** Every word, and every two beside each other. */
function addWords(signs: Set<string>, mark: string, tokens: readonly Token[]): void {
  let previous = '';
  for (const { sign } of tokens) {
    if (/^[\p{L}\d]/u.test(sign)) {
      signs.add(`${mark}${sign}`);
      if (previous !== '') signs.add(`${mark}${previous} ${sign}`);
    }
    previous = sign;
  }
}

interface Telling {
  readonly pair: TextPair;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

function addMention(signs: Set<string>, { pair, tokens, mentions }: Telling, mention: Mention): void {
  const at = tokens.findIndex(({ end }) => end > mention.start);
  const past = tokens.findIndex(({ start }) => start >= mention.end);
  const sentence = sentenceBefore(tokens.slice(0, at));
  const before = sentence.slice(-BEFORE);
  const after = past < 0 ? [] : ownClause(tokens.slice(past, past + AFTER), mention, mentions);
  addWords(signs, '<', before);
  addWords(signs, '>', after);
  addEvidence(signs, {
    before: pair.low.slice(sentence[0]?.start ?? mention.start, mention.start),
    after: pair.low.slice(mention.end, after.at(-1)?.end ?? mention.end),
  });
  if (sentence.length <= 1) signs.add('^');
  if (!mention.isName) return;
  addWords(signs, '<<', before.slice(-BESIDE));
  addWords(signs, '>>', after.slice(0, BESIDE));
  signs.add(`|${spelt(before.slice(-2))}`);
  signs.add(`|>${spelt(after.slice(0, 2))}`);
}

function spelt(tokens: readonly Token[]): string {
  return tokens.map(({ sign }) => sign).join(' ');
}

function sentenceBefore(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(({ sign }) => ENDS.has(sign)) + 1);
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
    ...new Set(names.map(({ role }) => `#${role}`)),
    ...(names.some(({ hasPost }) => hasPost) ? ['#post'] : []),
    `#persons ${Math.min(civilKeys(paragraph.people).length, 3)}`,
    ...(isIn(paragraph.victims) ? ['#victim'] : []),
    ...(isIn(paragraph.informants) ? ['#informant'] : []),
    ...(isIn(paragraph.minors) ? ['#minor'] : []),
  ];
}
