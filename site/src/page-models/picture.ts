/** From the renditions of the CMS to what a picture element needs. */
import type { z } from 'zod';
import type { PublishedImage as PublishedImageSchema } from 'shared/contract/published-image';

export type PublishedImage = z.infer<typeof PublishedImageSchema>;
type Rendition = PublishedImage['renditions'][number];

export interface PictureModel {
  readonly alt: string;
  /** "Ảnh: Minh Anh", with the legal mark of a picture made by a machine; a credit that already names its kind stays as it is. */
  readonly credit: string;
  /** Made by artificial intelligence: said in the credit to people and beside it to machines. */
  readonly isMachineMade: boolean;
  /** Where a crop is centred, in tenths from the left and from the top; undefined for the middle. */
  readonly focus: { readonly x: number; readonly y: number } | undefined;
  readonly width: number;
  readonly height: number;
  /** Modern files first; a browser takes the first it understands. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly fallback: { readonly src: string; readonly srcset: string };
}

export const MEDIA_FOLDER = '/media/';
const MACHINE_MARK = 'Hình ảnh do trí tuệ nhân tạo (AI) tạo ra';
/** The order in which a browser is offered the kinds of file; the last one present is its fallback. */
const PREFERENCE = [
  'image/avif',
  'image/webp',
  'image/png',
  'image/jpeg',
] as const satisfies readonly Rendition['type'][];

export function buildPicture(image: PublishedImage): PictureModel {
  const types = PREFERENCE.filter((type) => image.renditions.some((rendition) => rendition.type === type));
  const fallbackType = types.at(-1);
  const fallbacks = image.renditions.filter((rendition) => rendition.type === fallbackType);
  const widest = widestOf(image.renditions);
  return {
    alt: image.alt,
    credit: writeCredit(image),
    isMachineMade: image.provenance === 'machine',
    focus: image.focus && { x: tenthsOf(image.focus.xPercent), y: tenthsOf(image.focus.yPercent) },
    width: widest.width,
    height: widest.height,
    sources: types.slice(0, -1).map((type) => ({
      type,
      srcset: srcsetOf(image.renditions.filter((rendition) => rendition.type === type)),
    })),
    fallback: { src: pathOf(middleOf(fallbacks)), srcset: srcsetOf(fallbacks) },
  };
}

/** The path of the picture that messaging apps should show: the widest that every one of them can read. */
export function findPreviewPath(image: PublishedImage | undefined): string | undefined {
  const readable = image?.renditions.filter((rendition) => rendition.type !== 'image/avif') ?? [];
  return readable.length > 0 ? pathOf(widestOf(readable)) : undefined;
}

function writeCredit({ credit, provenance }: PublishedImage): string {
  const kind = provenance === 'drawn' || provenance === 'machine' ? 'Minh họa' : 'Ảnh';
  const named = credit === '' || credit.includes(':') ? credit : `${kind}: ${credit}`;
  return provenance === 'machine' ? [named, MACHINE_MARK].filter(Boolean).join(' · ') : named;
}

function tenthsOf(percent: number): number {
  return Math.round(percent / 10);
}

function widestOf(renditions: readonly Rendition[]): Rendition {
  return renditions.reduce((widest, rendition) => (rendition.width > widest.width ? rendition : widest));
}

/** A phone that reads no `srcset` gets neither the blurred smallest nor the heavy largest. */
function middleOf(renditions: readonly Rendition[]): Rendition {
  return renditions[Math.floor((renditions.length - 1) / 2)] ?? widestOf(renditions);
}

function srcsetOf(renditions: readonly Rendition[]): string {
  return renditions.map((rendition) => `${pathOf(rendition)} ${rendition.width}w`).join(', ');
}

function pathOf(rendition: Rendition): string {
  return MEDIA_FOLDER + rendition.file;
}
