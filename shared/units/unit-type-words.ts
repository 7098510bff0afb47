/** How lists of units name the kinds, as people type them: the word, and whether it means a kind that is gone. */
import { foldVietnamese } from '../kernel/vietnamese-text.ts';
import { UNIT_TYPES, type UnitType } from './unit-types.ts';

const WORDS: Readonly<Record<string, UnitType>> = {
  tinh: 'province',
  'thanh pho': 'province',
  'thanh pho trung uong': 'province',
  'thanh pho truc thuoc trung uong': 'province',
  xa: 'commune',
  phuong: 'ward',
  'dac khu': 'special-zone',
  'to dan pho': 'neighbourhood',
  'khu pho': 'khu-pho',
  'khoi pho': 'khoi-pho',
  khom: 'khom',
  'tieu khu': 'tieu-khu',
  thon: 'thon',
  lang: 'lang',
  ap: 'ap',
  ban: 'ban',
  buon: 'buon',
  bon: 'bon',
  phum: 'phum',
  soc: 'soc',
  'tinh cu': 'former-province',
  huyen: 'former-district',
  quan: 'former-urban-district',
  'thi xa': 'former-town',
  'thanh pho thuoc tinh': 'former-city',
  'xa cu': 'former-commune',
  'phuong cu': 'former-ward',
  'thi tran': 'former-township',
};

/**
 * The kind a word names, in any case and with or without accents; undefined where it names none.
 * Example: `Phường` → `ward`, `thị trấn` → `former-township`, `xã (cũ)` → `former-commune`, `ward` → `ward`.
 */
export function findUnitType(word: string): UnitType | undefined {
  const code = UNIT_TYPES.find((type) => type === word.trim());
  if (code) return code;
  const folded = foldVietnamese(word).replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  return Object.hasOwn(WORDS, folded) ? WORDS[folded] : undefined;
}
