/** Who has an item open just now. Kept in memory only: it is worth nothing a minute later. */
import { z } from 'zod';

/** A form that has said nothing for this long is closed, asleep or offline. */
const GONE_AFTER_MS = 45_000;

export interface Presence {
  /** Notes that a person has the item open and names the others. */
  readonly arrive: (visit: Visit) => readonly OtherPerson[];
  readonly leave: (visit: Pick<Visit, 'documentId' | 'personId'>) => void;
}

interface Visit {
  readonly documentId: string;
  readonly personId: string;
  readonly name: string;
  /** The form holds changes that are not saved. */
  readonly isTyping: boolean;
  readonly nowMs: number;
}

const OtherPerson = z.object({ name: z.string(), isTyping: z.boolean() });
type OtherPerson = z.infer<typeof OtherPerson>;

/** What `POST /api/<collection>/:id/presence` answers. */
export const PresenceAnswer = z.object({
  others: z.array(OtherPerson),
  /** Of the newest version: a form that began from an older one is out of date. */
  updatedAt: z.string(),
});
export type PresenceAnswer = z.infer<typeof PresenceAnswer>;

export function createPresence(): Presence {
  const visits = new Map<string, Map<string, Visit>>();
  return {
    arrive: (visit) => {
      const { documentId, personId, nowMs } = visit;
      const here = new Map(
        [...(visits.get(documentId) ?? [])].filter(([, { nowMs: seenMs }]) => nowMs - seenMs < GONE_AFTER_MS),
      );
      visits.set(documentId, here.set(personId, visit));
      return [...here.values()]
        .filter((other) => other.personId !== personId)
        .map(({ name, isTyping }) => ({ name, isTyping }));
    },
    leave: ({ documentId, personId }) => {
      const here = visits.get(documentId);
      here?.delete(personId);
      if (here?.size === 0) visits.delete(documentId);
    },
  };
}

/**
 * What a person reads about the others. Examples: "Lê Thị Mơ đang sửa mục này, chưa lưu.", "Lê Thị Mơ cũng đang mở mục
 * này."; undefined where nobody else is there.
 */
export function sentenceOfOthers(others: readonly OtherPerson[]): string | undefined {
  const typing = others.filter(({ isTyping }) => isTyping).map(({ name }) => name);
  if (typing.length > 0) return `${typing.join(', ')} đang sửa mục này, chưa lưu.`;
  if (others.length === 0) return undefined;
  return `${others.map(({ name }) => name).join(', ')} cũng đang mở mục này.`;
}
