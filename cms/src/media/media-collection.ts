/** Pictures, sound and documents. What is stored is never the uploaded file itself: see `prepare-upload.ts`. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  APIError,
  commitTransaction,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
} from 'payload';
import { z } from 'zod';
import { accessTo } from '../people/access.ts';
import { staffOf } from '../people/staff.ts';
import { inTurn } from '../platform/in-turn.ts';
import { AlreadyBlurred } from './already-blurred.ts';
import { createBlurEndpoint } from './blur-endpoint.ts';
import { nameOfCopy } from './content-file.ts';
import { MEDIA_TYPES } from './file-kinds.ts';
import { holdFileOf, releaseFile } from './hold-replaced-file.ts';
import { guardLivePicture } from './guard-live-picture.ts';
import { measureRecording } from './measure-recording.ts';
import { mediaFields } from './media-fields.ts';
import { recordConsent } from './media-log.ts';
import { refuseUsedFile } from './refuse-used-file.ts';
import { readExisting } from './missing-file.ts';
import { pictureStateEndpoint } from './picture-state-endpoint.ts';
import { writePictureFiles } from './picture-files.ts';
import { removeFilesOf } from './remove-unused-files.ts';
import { prepareUpload, type PreparedFile } from './prepare-upload.ts';
import { findBlurOfFile, keepBlurred } from './settle-blur.ts';
import { createThumbnailEndpoint, KEPT_NOWHERE, thumbnailUrl } from './thumbnail-endpoint.ts';
import { explainUploadRefusal } from './upload-refusal.ts';
import { recordUploader } from './uploader.ts';

const Prepared = z.object({ preparedFile: z.custom<PreparedFile>((value) => typeof value === 'object') });
type AfterRefusalHook = NonNullable<NonNullable<CollectionConfig['hooks']>['afterError']>[number];

const Held = z.object({ heldFile: z.string() });
const StoredPicture = z.object({
  filename: z.string(),
  mimeType: z.string().startsWith('image/'),
  provenance: z.string().nullish(),
});

interface Encoder {
  readonly prepare: typeof prepareUpload;
  readonly write: typeof writePictureFiles;
}

export function mediaCollection(options: { readonly folder: string }): CollectionConfig {
  const { folder } = options;
  const access = accessTo('media', { ownerField: 'uploadedBy' });
  // A picture of forty megapixels takes a quarter of a gigabyte while it is decoded: one after the other.
  const encoder = { prepare: inTurn(prepareUpload), write: inTurn(writePictureFiles) };
  // Payload gives a file another name where its own is taken: it does not see one that is being saved at this moment.
  const underWay = new Set<string>();
  return {
    slug: 'media',
    labels: { singular: 'Ảnh, tệp', plural: 'Ảnh và tệp' },
    admin: {
      useAsTitle: 'alt',
      defaultColumns: ['alt', 'filename', 'credit', 'consent', 'updatedAt'],
      description:
        'Nhận ảnh JPEG, PNG, WebP, AVIF, tệp PDF, MP3, M4A, MP4, mỗi tệp tới 25 MB (video khoảng hai, ba phút). Vị trí, máy chụp và người chụp ghi trong tệp được xóa khi tải lên.',
      listSearchableFields: ['alt', 'credit'],
    },
    access: { ...access, read: readExisting(folder, access.read) },
    upload: {
      staticDir: folder,
      // `audio/x-m4a` is what Payload's own detection calls M4A.
      mimeTypes: [...Object.keys(MEDIA_TYPES), 'audio/x-m4a'],
      pasteURL: false,
      crop: false,
      // The tools of `PictureTools` do this: Payload's own would encode once more.
      focalPoint: false,
      adminThumbnail: ({ doc }) => thumbnailUrl(doc),
      modifyResponseHeaders: ({ headers }) => headers.set('cache-control', KEPT_NOWHERE),
    },
    endpoints: [createThumbnailEndpoint(folder), pictureStateEndpoint, createBlurEndpoint(folder)],
    hooks: {
      beforeOperation: [prepareFile(folder, encoder, underWay)],
      beforeChange: [guardLivePicture, recordUploader, writeRenditions(folder, encoder)],
      afterChange: [endReplacement(folder, underWay), recordConsent, keepBlurred(folder)],
      afterError: [endRefusedSave(folder, underWay)],
      beforeDelete: [refuseUsedFile],
      afterDelete: [({ doc, req }) => removeFilesOf({ payload: req.payload, folder, doc, req })],
    },
    fields: mediaFields,
  };
}

/** Before Payload looks at the file: replaces it by its checked form. */
function prepareFile(folder: string, { prepare }: Encoder, underWay: Set<string>): CollectionBeforeOperationHook {
  return async ({ args, operation, overrideAccess, req }) => {
    // Payload would fetch the file from an address that the request names.
    const isWithoutFile = operation === 'create' && !req.file && !('duplicateFromID' in args && args.duplicateFromID);
    if (isWithoutFile) throw new APIError('Thiếu tệp. Hãy chọn tệp rồi tải lên.', 400, undefined, true);
    if ((operation !== 'create' && operation !== 'update') || !req.file) return;
    // This hook runs before access is checked: pictures of strangers are not worth decoding.
    if (overrideAccess !== true && !staffOf(req.user)) return;
    // A document here is one row of one table: whole without a transaction, which would make everybody's saves wait while
    // a picture is encoded. One that a caller of the Local API opened is the caller's.
    if (req.payloadAPI !== 'local' && req.transactionID !== undefined) await commitTransaction(req);
    const prepared = await prepare(req.file.data);
    if (!prepared.ok) throw new APIError(explainUploadRefusal(prepared.failure), 400, undefined, true);
    const { data, mimetype, name: ownName } = prepared.value;
    const blurred = await findBlurOfFile({ payload: req.payload, folder, req }, ownName);
    if (blurred) throw new AlreadyBlurred(blurred.picture);
    const name = underWay.has(ownName) ? nameOfCopy(ownName, randomUUID()) : ownName;
    underWay.add(name);
    req.file = { data, mimetype, name, size: data.length };
    req.context.preparedFile = prepared.value;
    if (operation === 'update') {
      req.context.heldFile = await holdFileOf(
        { payload: req.payload, folder, req },
        'id' in args ? args.id : undefined,
      );
    }
  };
}

/** The new file has taken the old one's place: what nothing names any more goes at once. */
function endReplacement(folder: string, underWay: Set<string>): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, context, req }) => {
    underWay.delete(String(doc.filename));
    const held = Held.safeParse(context);
    if (!held.success) return;
    delete context.heldFile;
    await releaseFile({ payload: req.payload, folder, req }, held.data.heldFile);
    await removeFilesOf({ payload: req.payload, folder, doc: previousDoc, req });
  };
}

/** The name is free again, and of a replacement that was refused the old file stands where it stood. */
function endRefusedSave(folder: string, underWay: Set<string>): AfterRefusalHook {
  return async ({ req }) => {
    if (!req.file) return;
    const { name } = req.file;
    underWay.delete(name);
    const held = Held.safeParse(req.context);
    if (!held.success) return;
    await releaseFile({ payload: req.payload, folder }, held.data.heldFile);
    await removeFilesOf({ payload: req.payload, folder, doc: { renditions: [{ file: name }] } });
  };
}

/** New files for a new picture, and for one whose mark as made by a machine comes or goes. */
function writeRenditions(folder: string, { write }: Encoder): CollectionBeforeChangeHook {
  return async ({ context, data, originalDoc }) => {
    const isMachineMade = data['provenance'] === 'machine';
    const parsed = Prepared.safeParse(context);
    if (parsed.success) {
      delete context.preparedFile;
      const original = parsed.data.preparedFile;
      const isPicture = original.mimetype.startsWith('image/');
      const renditions = isPicture ? await write({ folder, original, isMachineMade }) : [];
      return { ...data, durationSeconds: null, ...measureRecording(original.data, original.mimetype), renditions };
    }
    const stored = StoredPicture.safeParse(originalDoc);
    if (!stored.success || (stored.data.provenance === 'machine') === isMachineMade) return data;
    const original = { data: await readFile(join(folder, stored.data.filename)), mimetype: stored.data.mimeType };
    return { ...data, renditions: await write({ folder, original, isMachineMade }) };
  };
}
