/** Documents on show in a preview: in memory only, each under a secret name, for a quarter of an hour at most, a bounded number. */
import { randomBytes } from 'node:crypto';
import { PREVIEW_LASTS_SECONDS, type PreviewRequest } from 'shared/contract/preview';
import type { Clock } from 'shared/kernel/clock';

const MOST_PREVIEWS = 100;

export interface PreviewShelf {
  /** The secret name it stands under. */
  put(preview: PreviewRequest): string;
  find(name: string): PreviewRequest | undefined;
  remove(name: string): void;
}

export function createPreviewShelf(clock: Clock): PreviewShelf {
  const shelf = new Map<string, { readonly preview: PreviewRequest; readonly untilMs: number }>();
  const removeExpired = (): void => {
    for (const [name, { untilMs }] of shelf) if (untilMs <= clock()) shelf.delete(name);
  };
  return {
    put: (preview) => {
      removeExpired();
      const [oldest] = shelf.keys();
      if (shelf.size >= MOST_PREVIEWS && oldest !== undefined) shelf.delete(oldest);
      const name = randomBytes(16).toString('hex');
      shelf.set(name, { preview, untilMs: clock() + PREVIEW_LASTS_SECONDS * 1000 });
      return name;
    },
    find: (name) => {
      removeExpired();
      return shelf.get(name)?.preview;
    },
    remove: (name) => void shelf.delete(name),
  };
}
