/** Cuts the face to the letters the site writes. Run `node site/src/fonts/cut-fonts.ts` after a new version of the package. */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const FACES = [
  { source: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf', file: 'be-vietnam-pro-400' },
  { source: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf', file: 'be-vietnam-pro-700' },
] as const;

/** Kerning and the placing of marks; ligatures and alternates are never asked for. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp'];

/** Every letter of Vietnamese with every tone, ASCII, and the marks that editors type. */
export function siteCharacters(): string {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const toned = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const lower = [...toned, 'đ'];
  const marks = ['“', '”', '‘', '’', '–', '—', '…', '·', '•', '×', '°', '«', '»', '→', '←', '²', '³', '½', '\u00A0'];
  return [...ascii, ...lower, ...lower.map((letter) => letter.toUpperCase()), ...marks].join('');
}

interface CutFont {
  readonly file: URL;
  readonly bytes: Uint8Array;
}

/**
 * Both weights as woff2, byte for byte the same for the same versions of the packages. Hinting is left out: it is
 * half of the weight and no telephone uses it.
 */
export async function cutFonts(): Promise<readonly CutFont[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    FACES.map(async (face) => ({
      file: new URL(`./${face.file}.woff2`, import.meta.url),
      bytes: await subsetFont(await readFile(resolve(face.source)), siteCharacters(), {
        targetFormat: 'woff2',
        keepFeatures: FEATURES,
        noHinting: true,
      }),
    })),
  );
}

if (import.meta.main) for (const font of await cutFonts()) await writeFile(font.file, font.bytes);
