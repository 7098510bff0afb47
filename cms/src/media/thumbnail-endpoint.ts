/** The admin's small pictures: the smallest rendition instead of the original, for people who are signed in; of files a sign. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { MediaFileName, PublishedImage } from 'shared/contract/published-image';
import { staffOf } from '../people/staff.ts';
import { ATTACHED_TYPES, MEDIA_TYPES, typeOfStoredFile } from './file-kinds.ts';

/** What is blurred or deleted must not stay in the browsers of the office either. */
export const KEPT_NOWHERE = 'private, no-store';

const WithRenditions = z.object({ renditions: PublishedImage.shape.renditions });
const Attached = z.object({ mimeType: z.enum(ATTACHED_TYPES) });
const SIGN = /^(pdf|mp3|m4a|mp4)\.svg$/;

/**
 * Address of a media document's thumbnail in the admin; false where it has none. A file that is no picture has a sign of its
 * kind, beside whose description the form can name it (`name-controls.ts`): what it is called says nothing.
 */
export function thumbnailUrl(doc: unknown): string | false {
  const attached = Attached.safeParse(doc);
  if (attached.success) return `/api/media/anh-nho/${MEDIA_TYPES[attached.data.mimeType]}.svg`;
  const parsed = WithRenditions.safeParse(doc);
  const smallest = parsed.success ? parsed.data.renditions.find(({ type }) => type !== 'image/avif') : undefined;
  return smallest ? `/api/media/anh-nho/${smallest.file}` : false;
}

export function createThumbnailEndpoint(folder: string): Endpoint {
  return {
    path: '/anh-nho/:file',
    method: 'get',
    handler: async (req) => {
      const asked = req.routeParams?.file;
      const name = MediaFileName.safeParse(asked);
      const [, kind] = (typeof asked === 'string' && SIGN.exec(asked)) || [];
      if (!staffOf(req.user)) return new Response(null, { status: 404 });
      if (kind !== undefined) return new Response(signOf(kind), { headers: { 'content-type': 'image/svg+xml' } });
      if (!name.success) return new Response(null, { status: 404 });
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

function signOf(kind: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80" fill="#7a1f16"/><text x="40" y="48" fill="#fff" font-family="sans-serif" font-size="24" font-weight="700" text-anchor="middle">${kind.toUpperCase()}</text></svg>`;
}
