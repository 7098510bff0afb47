/** What the tools and the sidebar of a picture show. */
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { PublishedImage } from 'shared/contract/published-image';
import { consentGap } from 'shared/editorial/picture-consent';
import { scopeOf } from 'shared/editorial/permissions';
import { staffOf } from '../people/staff.ts';
import { listMediaLog } from './media-log.ts';
import { sentenceOfLogLine, type PictureState } from './picture-state.ts';
import { ConsentDoc } from './pictures-of-item.ts';
import { listPictureUses } from './picture-uses.ts';

const MediaDoc = z.looseObject({ id: z.string() });
const PictureDoc = ConsentDoc.extend({
  filename: z.string(),
  mimeType: z.string().startsWith('image/'),
  renditions: PublishedImage.shape.renditions,
});

export const pictureStateEndpoint: Endpoint = {
  path: '/:id/tinh-trang',
  method: 'get',
  handler: async (req) => {
    const staff = staffOf(req.user);
    const id = req.routeParams?.['id'];
    const found: unknown = await req.payload.findByID({
      collection: 'media',
      id: typeof id === 'string' ? id : '',
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const doc = MediaDoc.safeParse(found);
    if (!staff || !doc.success) {
      return Response.json({ errors: [{ message: 'Không tìm thấy ảnh này.' }] }, { status: 404 });
    }
    const picture = PictureDoc.safeParse(doc.data);
    const gap = picture.success ? consentGap(picture.data) : undefined;
    const log = await listMediaLog(req, doc.data.id);
    const state: PictureState = {
      ...(picture.success && {
        file: picture.data.filename,
        rendition:
          picture.data.renditions.findLast(({ type }) => type === 'image/webp') ?? picture.data.renditions.at(-1),
      }),
      ...(gap !== undefined && { consentGap: gap }),
      uses: [...(await listPictureUses(req, doc.data.id))],
      log: log.map((line) => ({ id: line.id, at: line.at, byName: line.byName ?? '', text: sentenceOfLogLine(line) })),
      mayChange: scopeOf(staff.role, 'media', 'update') !== 'none',
    };
    return Response.json(state, { headers: { 'cache-control': 'no-store' } });
  },
};
