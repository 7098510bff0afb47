/** Text typed with the fonts of the time before Unicode, as Unicode: only where the result is surely Vietnamese. */
import { TCVN3, VNI } from './old-encoding-table.ts';
import { createSyllableTable } from './vietnamese-syllables.ts';

export type OldEncoding = 'TCVN3' | 'VNI' | 'Windows-1258' | 'UTF-8 bị mở sai';

export interface ConvertedText {
  readonly text: string;
  readonly encoding: OldEncoding;
}

const SAMPLE_CHARACTERS = 20_000;
const MIN_WORDS = 8;
const MIN_SHARE = 0.9;
/** Letters that no Western European text has. */
const TRUE_LETTERS = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;
const WESTERN_SIGNS = /[\u00a1-\u00ff]/gu;

/**
 * `C¸c tr­êng ®¹i häc` → `Các trường đại học` (TCVN3), `Caùc tröôøng` → `Các trường` (VNI); undefined for text that is
 * Unicode already and for what no table makes Vietnamese. A line that has true Vietnamese letters is left as it is.
 */
export function convertOldEncoding(text: string): ConvertedText | undefined {
  const lines = text.split('\n');
  const old = lines.filter((line) => !TRUE_LETTERS.test(line));
  const sample = old.join('\n').slice(0, SAMPLE_CHARACTERS);
  if ((sample.match(WESTERN_SIGNS)?.length ?? 0) < MIN_WORDS) return undefined;
  const [best] = CONVERTERS.map((one) => ({ ...one, share: vietnameseShare(one.convert(sample)) }))
    .filter(({ share, convert }) => share >= MIN_SHARE && convert(sample) !== sample)
    .toSorted((a, b) => b.share - a.share);
  if (!best || vietnameseShare(sample) >= best.share) return undefined;
  return {
    encoding: best.encoding,
    text: lines.map((line) => (TRUE_LETTERS.test(line) ? line : best.convert(line))).join('\n'),
  };
}

/**
 * Text whose UTF-8 bytes were once taken for Western European signs and saved so: `PhÆ°á»ng` → `Phường`; undefined for
 * every other text.
 */
export function mendMisreadUtf8(text: string): ConvertedText | undefined {
  if (
    (text.match(/[\u00c3\u00c4\u00c6][\u0080-\u00bf\u0152-\u2122]|\u00e1[\u00ba\u00bb\u00bc]/gu)?.length ?? 0) <
    MIN_WORDS
  )
    return undefined;
  const bytes = Array.from(text, (sign) => WESTERN_BYTES.get(sign));
  if (!bytes.every((byte) => byte !== undefined)) return undefined;
  try {
    const mended = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
    return TRUE_LETTERS.test(mended) ? { encoding: 'UTF-8 bị mở sai', text: mended } : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Windows-1252, and its sign of the same number where text was read as Latin-1. */
const WESTERN_BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    [String.fromCharCode(byte), byte] as const,
    [new TextDecoder('windows-1252').decode(new Uint8Array([byte])), byte] as const,
  ]).flat(),
);

/** The name of a file in the code page of its machine: the reading with the most Vietnamese syllables. `Bµi` → `Bài`. */
export function oldFileName(bytes: Uint8Array): string {
  const syllables = createSyllableTable();
  const western = new TextDecoder('windows-1252').decode(bytes);
  const readings = [
    new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
    fromTcvn3(western),
    fromVni(western),
    fromDos(bytes),
  ];
  const strange = (name: string): number =>
    (name.match(/[\p{L}\u00a1-\u00bf]+/gu) ?? []).filter((word) => !syllables.isUsed(word.toLowerCase())).length;
  return readings.toSorted((a, b) => strange(a) - strange(b))[0] ?? western;
}

/** What the first ZIP programs wrote: the letters with one mark that French has, which many Vietnamese names do with. */
const DOS_LETTERS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';

function fromDos(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => DOS_LETTERS[byte - 128] ?? String.fromCharCode(byte)).join('');
}

const CONVERTERS = [
  { encoding: 'TCVN3', convert: fromTcvn3 },
  { encoding: 'VNI', convert: fromVni },
] as const satisfies readonly { readonly encoding: OldEncoding; readonly convert: (text: string) => string }[];

function fromTcvn3(text: string): string {
  return text
    .replace(WESTERN_SIGNS, (sign) => TCVN3.get(sign) ?? sign)
    .split('\n')
    .map((line) =>
      isCapitalFont(line, 6)
        ? line.toUpperCase()
        : line.replace(/\p{L}+/gu, (word) => (isCapitalFont(word, 2) ? word.toUpperCase() : word)),
    )
    .join('\n');
}

/** The font of capitals drew small toned letters large: `HOạT` was seen as “HOẠT”. */
function isCapitalFont(text: string, fewest: number): boolean {
  const plain = text.match(/[a-z]/giu) ?? [];
  return plain.length >= fewest && plain.every((letter) => letter === letter.toUpperCase());
}

function fromVni(text: string): string {
  return text.replace(/[aeouyôö][ùøûõïâáàåãäêéèúüë]|[íìæóòîñôö]/giu, (written) => {
    const whole = VNI.get(written);
    if (whole !== undefined) return whole;
    return written
      .split('')
      .map((sign) => VNI.get(sign) ?? sign)
      .join('');
  });
}

/** The share of words with marks that Vietnamese has; 0 where there are too few to judge. */
export function vietnameseShare(text: string): number {
  const syllables = createSyllableTable();
  const marked = (text.normalize('NFC').match(/[\p{L}\u00a1-\u00bf]+/gu) ?? []).filter((word) => /[^a-z]/iu.test(word));
  if (marked.length < MIN_WORDS) return 0;
  return marked.filter((word) => syllables.isUsed(word.toLowerCase())).length / marked.length;
}
