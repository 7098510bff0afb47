import { editorialCollection } from '../editorial/editorial-collection.ts';
import { lexiconProposalsEndpoint } from './lexicon-proposals-endpoint.ts';
import { readingEndpoint } from './reading-endpoint.ts';
import { scriptFields } from './script-fields.ts';
import { scriptFilesEndpoints } from './script-files-endpoints.ts';
import { scriptFromItemEndpoint } from './script-from-item-endpoint.ts';
import { scriptSourceEndpoint } from './script-source-endpoint.ts';

/** What is read out over the loudspeakers, drawn from an approved item. */
export const scriptsCollection = editorialCollection({
  kind: 'script',
  singular: 'Bài phát thanh',
  plural: 'Bài phát thanh',
  group: 'Phát thanh',
  description: 'Bài ngắn để đọc qua loa, soạn từ một mục đã duyệt.',
  headline: { label: 'Tên bài' },
  fields: scriptFields,
  endpoints: [
    scriptFromItemEndpoint,
    readingEndpoint,
    lexiconProposalsEndpoint,
    scriptSourceEndpoint,
    ...scriptFilesEndpoints,
  ],
  columns: ['format', 'priority'],
});
