/** What the publisher and the doors keep in the database. Machine-written: no person and no REST call may touch it. */
import type { CollectionConfig, Field } from 'payload';
import { DOCUMENT_KINDS } from 'shared/contract/documents';
import { GONE_REASONS } from 'shared/contract/feed';

const nobody = { read: () => false, create: () => false, update: () => false, delete: () => false };
const givenId: Field = { name: 'id', type: 'text', required: true };

/** One row per document, id `<kind>:<documentId>`: its newest change, live or gone. The feed is this table by `sequence`. */
const feedRows: CollectionConfig = {
  slug: 'feed-rows',
  labels: { singular: 'Thay đổi đã phát hành', plural: 'Thay đổi đã phát hành' },
  admin: { hidden: true },
  access: nobody,
  fields: [
    givenId,
    { name: 'kind', type: 'select', options: [...DOCUMENT_KINDS], required: true, index: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'unitId', type: 'text' },
    { name: 'slug', type: 'text' },
    { name: 'state', type: 'select', options: ['live', 'gone'], required: true },
    { name: 'reason', type: 'select', options: [...GONE_REASONS] },
    { name: 'replacedBy', type: 'text' },
    { name: 'digest', type: 'text' },
    { name: 'sequence', type: 'number', required: true, index: true },
    { name: 'projected', type: 'json' },
    { name: 'formerSlugs', type: 'json' },
    // JSON and not `hasMany`: a row must stay one row of one table, so that writing it is one atomic statement.
    { name: 'reads', type: 'json' },
  ],
};

/** Who may write the feed: one document, changed only by compare-and-set. */
const leases: CollectionConfig = {
  slug: 'leases',
  labels: { singular: 'Quyền phát hành', plural: 'Quyền phát hành' },
  admin: { hidden: true },
  access: nobody,
  fields: [
    givenId,
    { name: 'epoch', type: 'number', required: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'expiresAtMs', type: 'number', required: true },
    { name: 'takeovers', type: 'json' },
  ],
};

/** Every site server, with its last report of how far its pages are. */
const siteNodes: CollectionConfig = {
  slug: 'site-nodes',
  labels: { singular: 'Máy chủ trang', plural: 'Máy chủ trang' },
  admin: { hidden: true },
  access: nobody,
  fields: [
    givenId,
    { name: 'report', type: 'json', required: true },
    { name: 'lastSeenAt', type: 'date', required: true },
  ],
};

/** What administrators asked of the site servers: a growing number an order. */
const lineOrders: CollectionConfig = {
  slug: 'line-orders',
  labels: { singular: 'Lệnh cho trang tin', plural: 'Lệnh cho trang tin' },
  admin: { hidden: true },
  access: nobody,
  fields: [givenId, { name: 'number', type: 'number', required: true }],
};

export const feedCollections: readonly CollectionConfig[] = [feedRows, leases, siteNodes, lineOrders];
