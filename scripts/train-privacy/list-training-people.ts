/** Every text the weights are learnt from. */
import { PRIVACY_CASES } from 'shared/privacy/privacy.cases';
import { MARKED_PROSE } from '../bench/lint.ts';
import { BLIND_TEXTS } from './content/blind-texts.ts';
import { OTHER_PARTS } from './content/other-parts.ts';
import { SOURCES_AND_CHILDREN } from './content/sources-and-children.ts';
import { STORIES } from './content/stories.ts';
import { TOLD_IN_A_LINE } from './content/told-in-a-line.ts';
import { TOLD_STORIES } from './content/told-stories.ts';
import { WARD_PAGE_TEXTS } from './content/ward-page-texts.ts';
import { listWardStories } from './list-ward-stories.ts';
import { listFromLines, listFromStories, type MarkedPerson } from './list-examples.ts';

/** What is held by a test weighs more than what was only written down once. */
const SHARE_OF_CASES = 3;

export function listTrainingPeople(): readonly MarkedPerson[] {
  const cases = Object.values(PRIVACY_CASES).map((lines) => lines.join('\n'));
  return [
    ...[...TOLD_IN_A_LINE, ...SOURCES_AND_CHILDREN, ...OTHER_PARTS].flatMap((text) => listFromLines(text, 1)),
    ...cases.flatMap((text) => listFromLines(text, SHARE_OF_CASES)),
    ...[...STORIES, ...TOLD_STORIES, ...BLIND_TEXTS, ...WARD_PAGE_TEXTS].flatMap((text) => listFromStories(text, 1)),
    ...listWardStories().flatMap((lines) => listFromStories(lines.join('\n'), 1)),
    ...MARKED_PROSE.flatMap((text) => listFromLines(text, 1)),
  ];
}
