/** An `img` of a page as a picture: where its bytes are, what the page says about it. */
import { countSyllables } from 'shared/kernel/vietnamese-text';
import { tidy } from './html-furniture.ts';
import { attribute, type Element } from './html-tree.ts';
import type { SourcePicture } from './source-document.ts';

export function pictureOf(image: Element, caption: string): SourcePicture {
  const embedded = bytesIn(attribute(image, 'src'));
  // Pages that load pictures late put a blank in the place of the picture and its address beside it.
  const late = ['data-src', 'data-original', 'data-lazy-src'].map((name) => attribute(image, name)).find(Boolean);
  const source = late ?? attribute(image, 'src');
  const alt = tidy(attribute(image, 'alt')).replace(MACHINE_MADE, '');
  const described = [tidy(attribute(image, 'title')), alt].find(isDescription) ?? '';
  const found = { source, alt, caption, described, textBelow: '' };
  return embedded && late === undefined ? { ...found, bytes: embedded } : found;
}

/** What Facebook's machine guesses from a picture. */
const MACHINE_MADE = /^(?:có thể là|may be|không có mô tả ảnh|no photo description)(?!\p{L}).*$/iu;

/** Words about what is seen, not a file's name. */
function isDescription(text: string): boolean {
  return (
    countSyllables(text) >= 4 &&
    !/\.(?:jpe?g|png|gif|webp|avif|bmp)$|^(?:img|dsc|image|photo|zalo)[ _-]?\d/iu.test(text)
  );
}

/** A picture that the page carries within itself. */
function bytesIn(source: string): Uint8Array | undefined {
  const [, packed] = /^data:image\/(?:png|jpe?g|webp|avif);base64,([a-z\d+/=\s]+)$/iu.exec(source) ?? [];
  return packed === undefined ? undefined : new Uint8Array(Buffer.from(packed, 'base64'));
}
