/** What the words after a name or title tell of harm done to that person. */
import {
  ABOUT_OTHERS,
  AFTER_NAME,
  NO_HARM,
  OF_ONESELF,
  SPEAKS,
  TELLS_OWN,
  type Evidence,
} from './victim-evidence-table.ts';

const GRAVE = 6;
export function isGrave({ points }: Evidence): boolean {
  return points >= GRAVE;
}

interface HarmTold {
  readonly harm: readonly Evidence[];
  /** Where it begins; the clause's end where there is none. */
  readonly start: number;
}

/** Every kind of harm where nobody denies it and the person does not speak of others. */
export function harmIn(clause: string): HarmTold {
  const speech = SPEAKS.exec(clause);
  const harm: Evidence[] = [];
  let start = clause.length;
  for (const evidence of AFTER_NAME) {
    const found = evidence.pattern.exec(clause);
    if (!found || NO_HARM.test(clause.slice(Math.max(0, found.index - 32), found.index))) continue;
    const isSpeech = speech !== null && speech.index < found.index;
    if (isSpeech && !isOwnStory(clause.slice(speech.index, found.index + found[0].length + 1), speech[0])) continue;
    harm.push(evidence);
    start = Math.min(start, found.index);
  }
  return { harm, start };
}

/** `told` from the verb of speech to the harm. */
function isOwnStory(told: string, verb: string): boolean {
  return OF_ONESELF.test(told) || (TELLS_OWN.test(verb) && !ABOUT_OTHERS.test(told));
}
