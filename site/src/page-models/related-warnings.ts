/**
 * Warnings to read next: chosen among those published shortly before and after, the same kind of trick first, among equals what still goes on.
 * The neighbourhood is bounded, so a new warning touches a few dozen pages and never all of them.
 */
import { tagOfDocument } from '../publish/page-tags.ts';
import type { DocumentOf, DocumentReader } from '../store/document-reader.ts';
import { WARNINGS } from './lists.ts';
import { countPublishedBefore } from './publication-order.ts';
import { isCurrent } from './tactic-badge.ts';
import type { PageReads } from './tracked-reads.ts';

/** How far a warning looks to either side; `pathsOfChange` reaches as far. */
export const NEIGHBOURHOOD = 12;
const SHOWN = 3;

export function listRelatedWarnings(
  reads: PageReads,
  tactic: DocumentOf<'tactic'>,
  nowMs: number,
): readonly DocumentOf<'tactic'>[] {
  const related = listNeighbours(reads.untracked, tactic)
    .map((neighbour, index) => ({
      neighbour,
      index,
      closeness: closenessOf(neighbour, tactic),
      currency: Number(isCurrent(neighbour, nowMs)),
    }))
    .sort((a, b) => b.closeness - a.closeness || b.currency - a.currency || b.index - a.index)
    .slice(0, SHOWN)
    .map(({ neighbour }) => neighbour);
  for (const neighbour of related) reads.addTag(tagOfDocument(neighbour));
  return related;
}

/** Warnings around this one in the order of publication, oldest first, without itself. It may itself be gone already. */
export function listNeighbours(
  reader: DocumentReader,
  tactic: Pick<DocumentOf<'tactic'>, 'id' | 'publishedAt'>,
): readonly DocumentOf<'tactic'>[] {
  const place = countPublishedBefore({ reader, spec: WARNINGS, publishedAt: tactic.publishedAt });
  const offset = Math.max(0, place - NEIGHBOURHOOD);
  const limit = place + NEIGHBOURHOOD + 1 - offset;
  return reader.list('tactic', { order: 'oldest', offset, limit }).filter((neighbour) => neighbour.id !== tactic.id);
}

/** 2 for the same type, 1 for the same group (the letter), 0 otherwise. */
function closenessOf(one: DocumentOf<'tactic'>, other: DocumentOf<'tactic'>): number {
  if (one.type === other.type) return 2;
  return one.type.charAt(0) === other.type.charAt(0) ? 1 : 0;
}
