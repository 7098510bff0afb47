/** A part of a picture to be made unrecognisable: drawn in the browser, carried out on the server. Pure, used by both. */
import { z } from 'zod';

export const REGION_KINDS = ['face', 'plate', 'document', 'other'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];
export const REGION_KIND_LABELS = {
  face: 'Khuôn mặt',
  plate: 'Biển số xe',
  document: 'Giấy tờ, màn hình',
  other: 'Phần khác',
} as const satisfies Record<RegionKind, string>;

const Share = z.number().min(0).max(1);

/** Shares of the picture's width and height, from the left and from the top. */
export const BlurRegion = z
  .object({ kind: z.enum(REGION_KINDS), x: Share, y: Share, width: Share, height: Share })
  .refine(({ width, height }) => width > 0 && height > 0);
export type BlurRegion = z.infer<typeof BlurRegion>;

export const MAX_REGIONS = 60;
/** Smaller ones could hardly be grasped, and hide nothing. */
const MIN_SHARE = 0.02;

/** How many blocks the longer side of a region is reduced to: of a face or a plate nothing is left to recompute. */
const BLOCKS = 6;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The region's blocks, given the size of the whole picture. Example: a tall region of 60 × 120 pixels → 3 × 6. */
export function blocksOf(region: BlurRegion, picture: Size): Size {
  const width = region.width * picture.width;
  const height = region.height * picture.height;
  const scale = BLOCKS / Math.max(width, height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The pixels a region covers, rounded outwards. */
export function pixelsOf(region: BlurRegion, picture: Size): Size & { readonly left: number; readonly top: number } {
  const left = Math.min(Math.floor(region.x * picture.width), picture.width - 1);
  const top = Math.min(Math.floor(region.y * picture.height), picture.height - 1);
  const right = Math.min(Math.ceil((region.x + region.width) * picture.width), picture.width);
  const bottom = Math.min(Math.ceil((region.y + region.height) * picture.height), picture.height);
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The region between two corners, whichever way it was drawn, at least as large as a fingertip can hold. */
export function regionBetween(kind: RegionKind, a: Point, b: Point): BlurRegion {
  return placed({
    kind,
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  });
}

export function movedBy(region: BlurRegion, dx: number, dy: number): BlurRegion {
  return placed({ ...region, x: region.x + dx, y: region.y + dy });
}

/** Moves the lower right corner; the upper left one stays. */
export function resizedBy(region: BlurRegion, dx: number, dy: number): BlurRegion {
  return placed({
    ...region,
    width: Math.min(Math.max(region.width + dx, MIN_SHARE), 1 - region.x),
    height: Math.min(Math.max(region.height + dy, MIN_SHARE), 1 - region.y),
  });
}

/** Large enough, and wholly within the picture. */
function placed(region: BlurRegion): BlurRegion {
  const width = Math.min(Math.max(region.width, MIN_SHARE), 1);
  const height = Math.min(Math.max(region.height, MIN_SHARE), 1);
  return {
    ...region,
    width,
    height,
    x: Math.min(Math.max(region.x, 0), 1 - width),
    y: Math.min(Math.max(region.y, 0), 1 - height),
  };
}
