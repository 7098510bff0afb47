/** Pictures, sound and documents. What is stored is never the uploaded file itself: see `prepare-upload.ts`. */
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
} from 'payload';
import { z } from 'zod';
import { idField } from '../fields/id-field.ts';
import { accessTo } from '../people/access.ts';
import { staffOf } from '../people/staff.ts';
import { MEDIA_TYPES } from './file-kinds.ts';
import { explainUploadRefusal, prepareUpload, type PreparedUpload } from './prepare-upload.ts';
import { createThumbnailEndpoint, thumbnailUrl } from './thumbnail-endpoint.ts';

const Prepared = z.object({ preparedUpload: z.custom<PreparedUpload>((value) => typeof value === 'object') });

export function mediaCollection(options: { readonly folder: string }): CollectionConfig {
  return {
    slug: 'media',
    labels: { singular: 'Ảnh, tệp', plural: 'Ảnh và tệp' },
    admin: {
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
      description: 'Thông tin vị trí và máy chụp trong ảnh được xóa khi tải lên.',
    },
    access: accessTo('media'),
    upload: {
      staticDir: options.folder,
      // `audio/x-m4a` is what Payload's own detection calls M4A.
      mimeTypes: [...Object.keys(MEDIA_TYPES), 'audio/x-m4a'],
      pasteURL: false,
      crop: false,
      focalPoint: false,
      adminThumbnail: ({ doc }) => thumbnailUrl(doc),
    },
    endpoints: [createThumbnailEndpoint(options.folder)],
    hooks: { beforeOperation: [prepareFile(options.folder)], beforeChange: [keepRenditions] },
    fields: [
      idField,
      {
        name: 'alt',
        label: 'Mô tả ảnh (cho người không nhìn thấy ảnh)',
        type: 'text',
        required: true,
        admin: { description: 'Viết một câu nói rõ trong ảnh có gì. Với tệp âm thanh, PDF: tên tệp cho người đọc.' },
      },
      {
        name: 'credit',
        label: 'Nguồn ảnh',
        type: 'text',
        required: true,
        admin: { description: 'Người chụp hoặc đơn vị cung cấp, ví dụ: Ảnh: Công an phường.' },
      },
      {
        name: 'renditions',
        type: 'json',
        admin: { hidden: true },
        access: { create: () => false, update: () => false },
      },
    ],
  };
}

/** Before Payload looks at the file: replaces it by its checked and re-encoded form. */
function prepareFile(folder: string): CollectionBeforeOperationHook {
  return async ({ operation, overrideAccess, req }) => {
    if ((operation !== 'create' && operation !== 'update') || !req.file) return;
    // This hook runs before access is checked: pictures of strangers are not worth decoding.
    if (overrideAccess !== true && !staffOf(req.user)) return;
    const prepared = await prepareUpload({ bytes: req.file.data, folder });
    if (!prepared.ok) throw new APIError(explainUploadRefusal(prepared.failure), 400, undefined, true);
    const { data, mimetype, name } = prepared.value.original;
    req.file = { data, mimetype, name, size: data.length };
    req.context.preparedUpload = prepared.value;
  };
}

const keepRenditions: CollectionBeforeChangeHook = ({ context, data }) => {
  const parsed = Prepared.safeParse(context);
  if (!parsed.success) return data;
  delete context.preparedUpload;
  return { ...data, renditions: parsed.data.preparedUpload.renditions };
};
