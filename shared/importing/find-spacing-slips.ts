/** Missing or stray spaces round punctuation. */
import type { Slip } from './find-slips.ts';

interface SpacingRule {
  readonly pattern: RegExp;
  readonly mend: (text: string) => string;
}

const LETTER = String.raw`[\p{L}]`;

const RULES: readonly SpacingRule[] = [
  // "nhân dân.Công an": a new sentence or clause glued to the last; not "Tr.Phú", addresses or initials.
  {
    pattern: new RegExp(String.raw`(?<![\p{L}./@-])\p{Ll}{2,}[.!?…]\p{Lu}\p{Ll}+`, 'gu'),
    mend: (text) => text.replace(/([.!?…])/u, '$1 '),
  },
  {
    pattern: new RegExp(String.raw`(?<![./@\d])${LETTER}{2,}[,;:]${LETTER}+(?![./@])`, 'gu'),
    mend: (text) => text.replace(/([,;:])/u, '$1 '),
  },
  // "cảnh giác , chủ động"
  { pattern: new RegExp(String.raw`${LETTER}+ +[,;:](?= )`, 'gu'), mend: (text) => text.replace(/ +/u, '') },
  // "kinh tế- văn hóa", "an ninh -trật tự"
  {
    pattern: new RegExp(String.raw`\p{Ll}{2,}[-–] \p{Ll}{2,}`, 'gu'),
    mend: (text) => text.replace(/([-–]) /u, ' $1 '),
  },
  {
    pattern: new RegExp(String.raw`\p{Ll}{2,} [-–]\p{Ll}{2,}`, 'gu'),
    mend: (text) => text.replace(/ ([-–])/u, ' $1 '),
  },
];

export function findSpacingSlips(text: string): readonly Slip[] {
  return RULES.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((match) => ({
      text: match[0],
      suggestion: rule.mend(match[0]),
      start: match.index,
    })),
  );
}
