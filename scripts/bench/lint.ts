/** How much the privacy lint finds on realistic prose, how often it cries wolf, and how long it takes. */
import { findPrivacy } from 'shared/privacy/find-privacy';
import type { Passage, PrivacyContext } from 'shared/privacy/finding';
import { rounded, type Bench, type Figure } from './bench-run.ts';
import { PRIVACY_BLIND_NEWS } from './content/privacy-blind-news.ts';
import { PRIVACY_BLIND_SECOND } from './content/privacy-blind-second.ts';
import { PRIVACY_BLIND_TALK } from './content/privacy-blind-talk.ts';
import { PRIVACY_REGISTERS } from './content/privacy-registers.ts';
import { PRIVACY_TUNED } from './content/privacy-tuned.ts';
import { PRIVACY_UNSEEN } from './content/privacy-unseen.ts';
import { readMarkedLines, type MarkedLine } from 'shared/privacy/marked-text';

const CONTEXT: PrivacyContext = { hotlines: [], ownHosts: [], year: 2026 };
const ROUNDS = 10;

export const MARKED_PROSE: readonly string[] = [
  PRIVACY_TUNED,
  PRIVACY_UNSEEN,
  PRIVACY_BLIND_NEWS,
  PRIVACY_BLIND_TALK,
  PRIVACY_BLIND_SECOND,
  ...PRIVACY_REGISTERS,
];

/** Every set has been used to mend the rules after its first look; what the first looks gave stands in DECISIONS.md. */
export const lintBench: Bench = {
  goals: { recall: '≥ 0.95', 'false-alarms-per-1000-words': '≤ 1', 'ms-per-1000-words': '≤ 50' },
  run: ({ args, say }) => {
    const lines = MARKED_PROSE.flatMap(readMarkedLines);
    const all = judge(lines, args.includes('--verbose') ? say : undefined);
    return Promise.resolve([
      figure('recall', all.recall, ''),
      figure('false-alarms-per-1000-words', all.falseAlarmsPer1000, ''),
      figure('ms-per-1000-words', timePer1000Words(lines), 'ms'),
      figure('words', all.words, ''),
      figure('marks', all.marks, ''),
    ]);
  },
};

function figure(name: string, value: number, unit: string): Figure {
  return { name, value: name.startsWith('recall') ? Number(value.toFixed(3)) : rounded(value), unit };
}

/** A mark counts as found by a finding of its kind that touches it; a finding that touches no mark of its kind is a false alarm. */
export function judge(lines: readonly MarkedLine[], say?: (text: string) => void) {
  let found = 0;
  let marks = 0;
  let falseAlarms = 0;
  for (const line of lines) {
    const findings = findPrivacy(line.text, CONTEXT);
    marks += line.marks.length;
    for (const mark of line.marks) {
      if (findings.some((one) => one.kind === mark.kind && touches(one, mark))) found += 1;
      else say?.(`missed ${mark.kind}: ${line.text.slice(mark.start, mark.end)} · ${line.text.slice(0, 160)}`);
    }
    for (const finding of findings) {
      const known = [...line.marks, ...line.doubtful];
      if (known.some((mark) => finding.kind === mark.kind && touches(finding, mark))) continue;
      falseAlarms += 1;
      say?.(`false ${finding.kind}: ${finding.text} · ${line.text.slice(0, 160)}`);
    }
  }
  const words = countWords(lines);
  return { recall: found / marks, marks, words, falseAlarmsPer1000: (falseAlarms * 1000) / words };
}

function touches(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end;
}

function countWords(lines: readonly MarkedLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.split(/\s+/u).filter(Boolean).length, 0);
}

function timePer1000Words(lines: readonly MarkedLine[]): number {
  const started = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) for (const { text } of lines) findPrivacy(text, CONTEXT);
  return ((performance.now() - started) * 1000) / (ROUNDS * countWords(lines));
}
