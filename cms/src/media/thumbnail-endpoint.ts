/** The admin's small pictures: the smallest rendition instead of the original, for people who are signed in. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { MediaFileName, PublishedImage } from 'shared/contract/published-image';
import { staffOf } from '../people/staff.ts';
import { typeOfStoredFile } from './file-kinds.ts';

/** What is blurred or deleted must not stay in the browsers of the office either. */
export const KEPT_NOWHERE = 'private, no-store';

const WithRenditions = z.object({ renditions: PublishedImage.shape.renditions });

/** Address of a media document's thumbnail in the admin; false where it has none. */
export function thumbnailUrl(doc: unknown): string | false {
  const parsed = WithRenditions.safeParse(doc);
  const smallest = parsed.success ? parsed.data.renditions.find(({ type }) => type !== 'image/avif') : undefined;
  return smallest ? `/api/media/anh-nho/${smallest.file}` : false;
}

export function createThumbnailEndpoint(folder: string): Endpoint {
  return {
    path: '/anh-nho/:file',
    method: 'get',
    handler: async (req) => {
      const name = MediaFileName.safeParse(req.routeParams?.file);
      if (!staffOf(req.user) || !name.success) return new Response(null, { status: 404 });
      const bytes = await readFile(join(folder, name.data)).catch(() => undefined);
      if (!bytes) return new Response(null, { status: 404 });
      return new Response(new Uint8Array(bytes), {
        headers: {
          'content-type': typeOfStoredFile(name.data),
          'cache-control': KEPT_NOWHERE,
        },
      });
    },
  };
}
