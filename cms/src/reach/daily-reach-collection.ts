/** Views per Vietnam day, document and site server, as totals with the sequence they came with. Reports add them up. */
import type { CollectionConfig } from 'payload';
import { accessTo, writtenByMachine } from '../people/access.ts';

export const dailyReachCollection: CollectionConfig = {
  slug: 'daily-reach',
  labels: { singular: 'Lượt xem theo ngày', plural: 'Lượt xem theo ngày' },
  admin: { hidden: true },
  access: { ...writtenByMachine, read: accessTo('figures', { unitField: 'unitId' }).read },
  indexes: [{ fields: ['unitId', 'day'] }, { fields: ['documentId', 'day'] }],
  fields: [
    // `<day>:<kind>-<documentId>:<node>`
    { name: 'id', type: 'text', required: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'unitId', type: 'text' },
    { name: 'node', type: 'text', required: true },
    { name: 'sequence', type: 'number', required: true },
    { name: 'views', type: 'number', required: true },
  ],
};
