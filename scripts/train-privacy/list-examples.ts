/** Marked texts as examples: each person with the signs of the text and the part the marks give. */
import type { Passage, PrivacyContext } from 'shared/privacy/finding';
import { ruledIn } from 'shared/privacy/find-parts';
import { readMarkedLines, type Mark, type MarkedLine } from 'shared/privacy/marked-text';
import { isDescribed, listPeople } from 'shared/privacy/people';
import { listSignsOfPeople } from 'shared/privacy/person-signs';
import { toPlainText } from 'shared/privacy/plain-text';
import { PARTS, type Part } from 'shared/privacy/weigh-parts';

const CONTEXT: PrivacyContext = { hotlines: [], ownHosts: [], year: 2026 };

export interface MarkedPerson {
  readonly signs: readonly string[];
  readonly parts: ReadonlySet<Part>;
  /** Marked in another line of the same text, or as doubtful: a mark is neither asked for nor wrong. */
  readonly doubtful: ReadonlySet<Part>;
  readonly share: number;
  /** Has no name, so that only the part of a source is asked of it. */
  readonly isDescribed: boolean;
  /** For a person who looks at what is got wrong. */
  readonly text: string;
  readonly name: string;
}

/** Unrelated lines are read alone and beside each other, as somebody may lint a whole folder at once. */
export function listFromLines(marked: string, share: number): readonly MarkedPerson[] {
  const lines = readMarkedLines(marked.trim()).filter(({ text }) => text !== '');
  const alone = lines.flatMap((line) => listFromStory([line], share / 2));
  const groups = Object.values(Object.groupBy(lines, (_line, index) => Math.floor(index / GROUP)));
  return [...alone, ...groups.flatMap((group = []) => listFromStory(group, share / 2))];
}

const GROUP = 5;
/** Letters between a mark and a description that may still speak of the same person. */
const BESIDE = 30;

/** Texts of several lines, parted by empty ones. */
export function listFromStories(marked: string, share: number): readonly MarkedPerson[] {
  return marked
    .trim()
    .split(/\n\n+/u)
    .flatMap((story) => listFromStory(readMarkedLines(story), share));
}

function listFromStory(lines: readonly MarkedLine[], share: number): readonly MarkedPerson[] {
  const plain = lines.map(({ text }) => toPlainText(text));
  const ruled = plain.map((pair) => ruledIn({ pair, people: listPeople(pair) }, CONTEXT));
  const named = listSignsOfPeople(ruled).flatMap((people, index) =>
    people.map(({ names, signs, common }) => ({
      line: lines[index],
      names,
      signs: [...signs, ...common],
      given: names.map((name) => plain[index]?.givenPassage(name) ?? name),
    })),
  );
  const isIn = (marks: readonly Mark[], { given }: (typeof named)[number], part: Part): boolean =>
    marks.some((mark) => mark.kind === part && given.some((name) => touches(name, mark)));
  const isMarked = (person: (typeof named)[number], part: Part): boolean =>
    isIn(person.line?.marks ?? [], person, part);
  /** "bà Hoa, chủ quán nước, đã báo": the name is what is marked. */
  const isBesideMark = ({ line, given }: (typeof named)[number]): boolean =>
    (line?.marks ?? []).some(
      ({ kind, start, end }) =>
        kind === 'informant' && given.some((name) => name.start < end + BESIDE && start < name.end + BESIDE),
    );
  return named.map((person) => {
    const parts = new Set(PARTS.filter((part) => isMarked(person, part)));
    const key = person.names[0]?.key;
    const isMarkedElsewhere = (part: Part): boolean =>
      named.some((other) => other.names[0]?.key === key && isMarked(other, part));
    const [first = { start: 0, end: 0 }] = person.given;
    const text = person.line?.text ?? '';
    return {
      signs: person.signs,
      parts,
      doubtful: new Set(
        PARTS.filter(
          (part) =>
            !parts.has(part) &&
            (isMarkedElsewhere(part) ||
              isIn(person.line?.doubtful ?? [], person, part) ||
              (person.names.every(isDescribed) && isBesideMark(person))),
        ),
      ),
      share,
      isDescribed: person.names.every(isDescribed),
      text,
      name: text.slice(first.start, first.end),
    };
  });
}

function touches(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end;
}
