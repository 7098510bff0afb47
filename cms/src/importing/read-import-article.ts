/** A file's document as the draft of an article, with the pictures that stand beside it. */
import type { ArticleDraft, BodyBlock, Suspicion } from 'shared/importing/article-draft';
import { dayNamedNear } from 'shared/importing/day-named-near';
import type { SourceFailure } from 'shared/importing/decode-source';
import { withoutLabel } from 'shared/importing/find-captions';
import { findSecondArticle } from 'shared/importing/find-second-article';
import { placeLinks, type SourceLink } from 'shared/importing/place-links';
import { readArticle } from 'shared/importing/read-article';
import { isProse, sameWordsKey } from 'shared/importing/source-lines';
import { success, type Result } from 'shared/kernel/result';
import { formatVietnamDay } from 'shared/kernel/vietnam-date';
import type { FileFacts } from './docx-properties.ts';
import { creditIn, withoutCredit } from './picture-credit.ts';
import type { SourceDocument, SourcePicture } from './source-document.ts';

export interface ImportPicture {
  readonly bytes: Uint8Array;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

export interface ReadImport {
  readonly draft: ArticleDraft;
  readonly pictures: readonly ImportPicture[];
  /** Addresses and file names of pictures that were not there to take: they are named, never fetched. */
  readonly missingPictures: readonly string[];
  readonly isDateInText: boolean;
  /** Name of the section as the file states it; empty where it does not. */
  readonly statedSection: string;
  /** Sentences for the person about what was changed or left out while reading. */
  readonly notes: readonly string[];
}

/** What the format says outright (captions, author, date) stands before what the text only suggests. */
export function readImportArticle(document: SourceDocument): Result<ReadImport, SourceFailure> {
  const read = readArticle(document.text, { isToldInPictures: isToldInPictures(document) });
  if (!read.ok) return read;
  const written = distinct([...document.captions.map(withoutLabel), ...read.value.captions]);
  const pictures = document.pictures.map((picture) => withCaption(picture, written, read.value.headline));
  const { fileFacts } = document;
  const byline = read.value.byline || document.byline;
  const printed = moreExact(read.value.publishedAt, document.publishedAt);
  const doubts = [...(read.value.publishedAt === null ? document.doubts : []), ...read.value.suspicions];
  const dated = printed === null ? decidedByText(doubts, read.value) : { publishedAt: printed, suspicions: doubts };
  const draft = {
    ...read.value,
    ...dated,
    body: placeLinks(read.value.body, document.links),
    captions: distinct([...written, ...pictures.map(({ caption }) => caption).filter(Boolean)]),
    byline: byline || (fileFacts?.author ?? ''),
  };
  return success({
    draft,
    pictures: pictures.flatMap((picture) => toImportPicture(picture, draft)),
    missingPictures: document.pictures.flatMap(({ bytes, source }) =>
      bytes || source === '' ? [] : [shortSource(source)],
    ),
    isDateInText: read.value.publishedAt !== null,
    statedSection: document.section,
    notes: [
      ...document.notes,
      ...notesAboutFile(fileFacts, { isSigned: byline !== '', isDated: draft.publishedAt !== null }),
      ...notesAboutLinks(read.value.standfirst, document.links),
      ...notesAboutSecond(read.value.body),
    ],
  });
}

const FEWEST_IN_STORY = 3;

/** Each picture has a line of its own below it, and hardly anything else is written. */
function isToldInPictures({ pictures, text }: SourceDocument): boolean {
  const below = new Set(pictures.map(({ textBelow }) => textBelow).filter((line) => line !== '' && !isProse(line)));
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return pictures.length >= FEWEST_IN_STORY && below.size === pictures.length && lines.length <= below.size * 2;
}

const READINGS = /^\d{4}-\d{2}-\d{2} hoặc /u;
const FIRST_BLOCKS = 3;

/** The first date with two readings of which the text names a day near to one. */
function decidedByText(
  suspicions: readonly Suspicion[],
  { standfirst, body }: ArticleDraft,
): Pick<ArticleDraft, 'publishedAt' | 'suspicions'> {
  const doubt = suspicions.find(({ paragraph, suggestion }) => paragraph === 0 && READINGS.test(suggestion));
  const texts = [standfirst, ...body.slice(0, FIRST_BLOCKS).map(({ text }) => text)];
  const near = doubt && dayNamedNear(doubt.suggestion.split(' hoặc '), texts);
  if (!near) return { publishedAt: null, suspicions };
  const suggestion = `đọc là ${formatVietnamDay(near.day)} vì trong bài có “${near.named}”`;
  return {
    publishedAt: near.day,
    suspicions: suspicions.map((one) => (one === doubt ? { ...one, suggestion } : one)),
  };
}

function notesAboutFile(
  facts: FileFacts | undefined,
  { isSigned, isDated }: { readonly isSigned: boolean; readonly isDated: boolean },
): readonly string[] {
  const { author = '', createdOn = '' } = facts ?? {};
  return [
    ...(author === '' || isSigned
      ? []
      : [`Trong bài không ghi tác giả: đã lấy tên trong thuộc tính của tệp Word (${author}), hãy đọc soát lại.`]),
    ...(createdOn === '' || isDated
      ? []
      : [`Trong bài không rõ ngày đăng; tệp Word được tạo ngày ${createdOn.split('-').toReversed().join('/')}.`]),
  ];
}

function notesAboutSecond(body: readonly BodyBlock[]): readonly string[] {
  const second = findSecondArticle(body);
  if (!second) return [];
  return [
    `Tệp có vẻ gồm nhiều bài: dưới tên “${second.signature}” là “${second.headline}”. Hãy tách mỗi bài thành một tệp rồi nhập lại.`,
  ];
}

/** A standfirst is plain words in the newsroom. */
function notesAboutLinks(standfirst: string, links: readonly SourceLink[]): readonly string[] {
  const lost = links.filter(({ before, words, after }) => standfirst.includes(`${before}${words}${after}`));
  if (lost.length === 0) return [];
  return [
    `Liên kết trong sa-pô không giữ, chữ vẫn còn: ${lost.map(({ words, href }) => `“${words}” (${href})`).join('; ')}.`,
  ];
}

/** The day printed in the text; the time that the page's own data adds to the same day. */
function moreExact(printed: string | null, stated: string | undefined): string | null {
  if (printed === null) return stated ?? null;
  return printed.length === 10 && stated?.startsWith(`${printed}T`) ? stated : printed;
}

/** Marked as the caption, or standing below and read as one, or else what the page says about the picture. */
function withCaption(picture: SourcePicture, captions: readonly string[], headline: string): SourcePicture {
  if (picture.caption !== '') return { ...picture, caption: withoutLabel(picture.caption) };
  const shown = sameWordsKey(withoutLabel(picture.textBelow));
  const below = captions.find((caption) =>
    [caption, withoutCredit(caption)].some((text) => sameWordsKey(text) === shown),
  );
  const isHeadline = sameWordsKey(picture.described).startsWith(sameWordsKey(headline));
  return { ...picture, caption: below ?? (isHeadline ? '' : picture.described) };
}

function distinct(captions: readonly string[]): readonly string[] {
  return captions.filter(
    (caption, index) => captions.findIndex((other) => sameWordsKey(other) === sameWordsKey(caption)) === index,
  );
}

function toImportPicture(picture: SourcePicture, draft: ArticleDraft): readonly ImportPicture[] {
  const { bytes, caption } = picture;
  if (!bytes) return [];
  const alt = picture.alt || withoutCredit(caption) || `Ảnh trong bài “${draft.headline}”`;
  return [
    {
      bytes,
      alt,
      caption,
      credit: creditIn(caption) || creditIn(draft.byline) || draft.source || draft.byline || 'Chưa rõ nguồn ảnh',
    },
  ];
}

function shortSource(source: string): string {
  return source.startsWith('data:') ? 'ảnh nhúng trong trang' : source.slice(0, 200);
}
