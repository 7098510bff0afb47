/** Links of a page, put back onto the paragraphs that its text became. */
import type { BodyBlock, BodyLink } from './article-draft.ts';

export interface SourceLink {
  readonly words: string;
  /** What stood before and behind the words in the same line; may be cut anywhere. */
  readonly before: string;
  readonly after: string;
  readonly href: string;
}

/**
 * Offsets are UTF-16 units of the block's text. A link whose words are not found, or stand in several places and nothing
 * tells which, is left out: `hướng dẫn` behind “Xem ” → the `hướng dẫn` in “Xem hướng dẫn của Công an tỉnh”.
 */
export function placeLinks(body: readonly BodyBlock[], links: readonly SourceLink[]): readonly BodyBlock[] {
  const placed = body.map((): BodyLink[] => []);
  for (const link of links) {
    const spot = findSpot(body, placed, link);
    if (spot) placed[spot.block]?.push({ start: spot.start, end: spot.start + link.words.length, href: link.href });
  }
  return body.map((block, index) => {
    const found = placed[index] ?? [];
    return found.length === 0 ? block : { ...block, links: found.toSorted((a, b) => a.start - b.start) };
  });
}

interface Spot {
  readonly block: number;
  readonly start: number;
}

function findSpot(
  body: readonly BodyBlock[],
  placed: readonly (readonly BodyLink[])[],
  { words, before, after }: SourceLink,
): Spot | undefined {
  const tries = [
    { before, after },
    { before, after: '' },
    { before: '', after },
  ].filter((one) => one.before !== '' || one.after !== '');
  for (const context of tries) {
    const [spot] = spotsOf(body, placed, { words, ...context });
    if (spot) return spot;
  }
  const spots = spotsOf(body, placed, { words, before: '', after: '' });
  return spots.length === 1 ? spots[0] : undefined;
}

function spotsOf(
  body: readonly BodyBlock[],
  placed: readonly (readonly BodyLink[])[],
  { words, before, after }: Omit<SourceLink, 'href'>,
): readonly Spot[] {
  const sought = `${before}${words}${after}`;
  return body.flatMap(({ text }, block) => {
    const spots: Spot[] = [];
    for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
      const start = at + before.length;
      const end = start + words.length;
      if (!(placed[block] ?? []).some((other) => start < other.end && other.start < end)) spots.push({ block, start });
    }
    return spots;
  });
}
