/** `POST /api/media/:id/lam-mo`: makes regions of a stored picture unrecognisable, for good. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { scopeOf } from 'shared/editorial/permissions';
import { PublishedImage } from 'shared/contract/published-image';
import { staffOf, type Staff } from '../people/staff.ts';
import { inTurn } from '../platform/in-turn.ts';
import { nudgeDoors } from '../publishing/nudge.ts';
import { blurPicture } from './blur-picture.ts';
import { BlurRegion, MAX_REGIONS } from './blur-region.ts';
import { writeContentFile } from './content-file.ts';
import { MEDIA_TYPES } from './file-kinds.ts';
import { USED_ELSEWHERE } from './guard-live-picture.ts';
import { isUsedElsewhere } from './picture-uses.ts';
import { recordBlur } from './settle-blur.ts';
import { writePictureFiles } from './picture-files.ts';

const Body = z.object({
  /** The file the person was looking at: of two people who blur at once, the second is told. */
  file: z.string(),
  regions: z.array(BlurRegion).min(1).max(MAX_REGIONS),
});

const PictureDoc = z.object({
  id: z.string(),
  filename: z.string(),
  mimeType: z.enum(['image/jpeg', 'image/png']),
  provenance: z.string().nullish(),
  renditions: PublishedImage.shape.renditions,
});

export function createBlurEndpoint(folder: string): Endpoint {
  // Of two people who press at once the second finds another file, and is told that the own regions are not in it.
  return { path: '/:id/lam-mo', method: 'post', handler: inTurn((req: PayloadRequest) => answer(req, folder)) };
}

async function answer(req: PayloadRequest, folder: string): Promise<Response> {
  const staff = staffOf(req.user);
  if (!staff || scopeOf(staff.role, 'media', 'update') === 'none') {
    return refusal(403, 'Vai trò của bạn không sửa được ảnh.');
  }
  await addDataAndFileToRequest(req);
  const body = Body.safeParse(req.data);
  if (!body.success) return refusal(400, `Hãy vẽ từ 1 đến ${MAX_REGIONS} vùng nằm trong ảnh rồi áp dụng lại.`);
  const picture = await findPicture(req);
  if (!picture) return refusal(404, 'Không tìm thấy ảnh này, hoặc tệp không phải là ảnh.');
  if (await isUsedElsewhere(req, staff, picture.id)) return refusal(403, USED_ELSEWHERE);
  const original = await readFile(join(folder, picture.filename)).catch(() => undefined);
  if (picture.filename !== body.data.file || !original) {
    return refusal(409, 'Ảnh vừa được người khác thay hoặc làm mờ. Hãy tải lại trang rồi vẽ lại.');
  }
  await blurStored({ req, folder, staff, picture, original, regions: body.data.regions });
  nudgeDoors();
  return Response.json({ message: 'Đã làm mờ. Bản gốc không còn trên máy chủ.' });
}

async function findPicture(req: PayloadRequest) {
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
  const parsed = PictureDoc.safeParse(found);
  return parsed.success ? parsed.data : undefined;
}

async function blurStored(options: {
  readonly req: PayloadRequest;
  readonly folder: string;
  readonly staff: Staff;
  readonly picture: z.infer<typeof PictureDoc>;
  readonly original: Buffer;
  readonly regions: readonly BlurRegion[];
}): Promise<void> {
  const { req, folder, staff, picture, original, regions } = options;
  const { mimeType } = picture;
  const data = await blurPicture(original, regions);
  // Everything new is on the disk before anything points to it.
  const filename = await writeContentFile(folder, data, MEDIA_TYPES[mimeType]);
  const renditions = await writePictureFiles({
    folder,
    original: { data, mimetype: mimeType },
    isMachineMade: picture.provenance === 'machine',
  });
  await recordBlur({
    payload: req.payload,
    folder,
    staff,
    blur: {
      mediaId: picture.id,
      kinds: regions.map(({ kind }) => kind),
      fileBefore: picture.filename,
      filesBefore: [picture.filename, ...picture.renditions.map(({ file }) => file)],
      after: { filename, mimeType, filesize: data.length, renditions: [...renditions] },
    },
  });
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
