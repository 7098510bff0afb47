/** A small ward as its readers meet it, for measuring pages: the demonstration's warnings, articles with and without pictures. */
import { mkdir } from 'node:fs/promises';
import { IMPOSTOR_TACTICS } from 'cms/demo/content/tactics-impostors';
import { drawPicture, listPictureNames } from 'cms/demo/seed-pictures';
import { writePictureFiles } from 'cms/media/picture-files';
import type { DocumentOf } from 'site/store/document-reader';
import type { PublishedDocument } from 'shared/contract/documents';
import type { PublishedImage } from 'shared/contract/published-image';
import { LOSS_AGES } from 'shared/editorial/tactic-facets-table';
import type { z } from 'zod';
import { SAMPLE_UNIT, sampleArticle, sampleDocuments, samplePublishedAt, sampleText } from './sample-documents.ts';

const ARTICLES = 40;
const PICTURES = 4;
const LATEST = 900;

export interface ReaderPages {
  readonly documents: readonly PublishedDocument[];
  /** The pages to measure, by the name of their figures. */
  readonly paths: Readonly<Record<'warning' | 'article' | 'article-photos' | 'home', string>>;
}

type Image = z.infer<typeof PublishedImage>;

/** Pictures are encoded into the site's own media folder, as the site would have fetched them. */
export async function makeReaderPages(mediaFolder: string): Promise<ReaderPages> {
  await mkdir(mediaFolder, { recursive: true });
  const images: Image[] = [];
  for (const name of listPictureNames().slice(0, PICTURES)) {
    const original = { data: await drawPicture(name), mimetype: 'image/png' };
    const renditions = await writePictureFiles({ folder: mediaFolder, original, isMachineMade: false });
    images.push({ id: name, alt: 'Tranh minh họa', credit: 'Minh họa', renditions: [...renditions] });
  }
  const warnings = IMPOSTOR_TACTICS.map((tactic, index) => warningOf(tactic, LATEST + index));
  const plain = sampleArticle(LATEST + 10);
  const photos = withPictures(LATEST + 11, images);
  const more = images.map((_, index) => withPictures(LATEST + 12 + index, images.slice(index)));
  return {
    documents: [...sampleDocuments(ARTICLES), ...warnings, plain, photos, ...more],
    paths: {
      warning: `/canh-bao/${warnings[0]?.slug ?? ''}/`,
      article: `/tin-bai/${plain.slug}/`,
      'article-photos': `/tin-bai/${photos.slug}/`,
      home: '/',
    },
  };
}

function withPictures(n: number, images: readonly Image[]): DocumentOf<'article'> {
  const [cover, ...others] = images;
  const photos = others.map((image) => ({ image, caption: sampleText(n).headline }));
  return { ...sampleArticle(n), cover, photos };
}

function warningOf(tactic: (typeof IMPOSTOR_TACTICS)[number], n: number): DocumentOf<'tactic'> {
  const at = samplePublishedAt(n);
  const hotline = {
    id: 'hotline-1',
    number: '(0298) 000 0113',
    dial: '02980000113',
    purpose: 'Công an phường trực 24/24',
  };
  return {
    kind: 'tactic',
    id: tactic.slug,
    slug: tactic.slug,
    headline: tactic.headline,
    unit: SAMPLE_UNIT,
    publishedAt: at,
    revisedAt: at,
    changeNotes: [],
    demo: false,
    language: 'vi',
    related: [],
    originalChanged: false,
    translations: [],
    type: tactic.type,
    summary: tactic.summary,
    signs: [...tactic.signs],
    doNow: [...tactic.doNow],
    ifMoneyLost: LOSS_AGES.map((since) => ({ since, steps: [...tactic.ifMoneyLost[since]] })).filter(
      ({ steps }) => steps.length > 0,
    ),
    authoritiesNever: [...tactic.authoritiesNever],
    howItWorks: tactic.howItWorks.flatMap((part) =>
      typeof part === 'string'
        ? [{ kind: 'paragraph' as const, inlines: [{ kind: 'text' as const, text: part }] }]
        : [],
    ),
    hotlines: [hotline],
    state: tactic.state,
    channels: [...tactic.channels],
    targetGroups: [...tactic.targetGroups],
    harms: [...tactic.harms],
    seasons: [...(tactic.seasons ?? [])],
    localCase: tactic.localCase ?? '',
    source: tactic.source,
  };
}
