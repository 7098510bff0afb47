/** What was done to pictures for the people in them: parts made unrecognisable, consent given and withdrawn. */
import type { CollectionConfig } from 'payload';
import { writtenByMachine } from '../people/access.ts';
import { staffOf } from '../people/staff.ts';

export const MEDIA_LOG_ACTIONS = ['blur', 'consent'] as const;

export const mediaLogCollection: CollectionConfig = {
  slug: 'media-log',
  labels: { singular: 'Việc với ảnh', plural: 'Nhật ký ảnh' },
  admin: { hidden: true },
  access: { ...writtenByMachine, read: ({ req }) => staffOf(req.user) !== undefined },
  lockDocuments: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'mediaId', type: 'text', required: true, index: true },
    { name: 'action', type: 'select', options: [...MEDIA_LOG_ACTIONS], required: true },
    { name: 'by', type: 'text', required: true },
    { name: 'byName', type: 'text' },
    { name: 'at', type: 'date', required: true, index: true },
    /** Of consent: the states before and after. */
    { name: 'from', type: 'text' },
    { name: 'to', type: 'text' },
    /** Of a blur: the kinds of the regions, never where they were. */
    { name: 'kinds', type: 'json' },
    { name: 'fileBefore', type: 'text', index: true },
    /** Everything that has to be gone from the disk. */
    { name: 'filesBefore', type: 'json' },
    /** What the picture's document says from now on. */
    { name: 'after', type: 'json' },
    /** False until the old files are gone: what a crash leaves behind for `settleBlurs`. */
    { name: 'settled', type: 'checkbox', defaultValue: true, index: true },
  ],
};
