/** A small ward as its readers meet it, for measuring pages: the demonstration's warnings, articles with and without pictures. */
import { mkdir } from 'node:fs/promises';
import { DEMO_TACTICS } from 'cms/demo/content/all-items';
import { drawPicture, listPictureNames } from 'cms/demo/seed-pictures';
import { writePictureFiles } from 'cms/media/picture-files';
import type { DocumentOf } from 'site/store/document-reader';
import type { PublishedDocument } from 'shared/contract/documents';
import { sampleArticle, sampleDocuments, sampleText } from './sample-documents.ts';
import { listWardDocuments, warningOf, type Image } from './ward-documents.ts';

const ARTICLES = 40;
const PICTURES = 4;
const LATEST = 900;

export interface ReaderPages {
  readonly documents: readonly PublishedDocument[];
  /** The pages to measure, by the name of their figures; the warning is the longest there is. */
  readonly paths: Readonly<Record<'warning' | 'article' | 'article-photos' | 'home', string>>;
}

/** Pictures are encoded into the site's own media folder, as the site would have fetched them. */
export async function makeReaderPages(mediaFolder: string): Promise<ReaderPages> {
  await mkdir(mediaFolder, { recursive: true });
  const images: Image[] = [];
  for (const name of listPictureNames().slice(0, PICTURES)) {
    const original = { data: await drawPicture(name), mimetype: 'image/png' };
    const renditions = await writePictureFiles({ folder: mediaFolder, original, isMachineMade: false });
    images.push({ id: name, alt: 'Tranh minh họa', credit: 'Minh họa', renditions: [...renditions] });
  }
  // One after the other down to the most urgent, which stands first on the home page.
  const warnings = DEMO_TACTICS.toReversed().map((tactic, index) => warningOf(tactic, LATEST + index, images[0]));
  const longest = warnings.reduce((long, other) => (lengthOf(other) > lengthOf(long) ? other : long));
  const plain = sampleArticle(LATEST + 30);
  const photos = withPictures(LATEST + 31, images);
  const more = images.map((_, index) => withPictures(LATEST + 32 + index, images.slice(index)));
  return {
    documents: [...sampleDocuments(ARTICLES), ...listWardDocuments(), ...warnings, plain, photos, ...more],
    paths: {
      warning: `/canh-bao/${longest.slug}/`,
      article: `/tin-bai/${plain.slug}/`,
      'article-photos': `/tin-bai/${photos.slug}/`,
      home: '/',
    },
  };
}

function lengthOf(document: PublishedDocument): number {
  return JSON.stringify(document).length;
}

function withPictures(n: number, images: readonly Image[]): DocumentOf<'article'> {
  const [cover, ...others] = images;
  const photos = others.map((image) => ({ image, caption: sampleText(n).headline }));
  return { ...sampleArticle(n), cover, photos };
}
