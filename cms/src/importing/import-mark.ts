/**
 * The importer's own permission to write an article's `importKey`, carried in the request's context, which no client can
 * fill. The key goes into the same write as the content it is a key of: a kill between two would leave a text that seems
 * edited by hand.
 */
import type { CollectionBeforeChangeHook, RequestContext } from 'payload';
import { z } from 'zod';
import { contentDigest } from '../editorial/content-digest.ts';
import { formatImportKey } from './article-data.ts';

const KEY = 'importMark';

const ImportMark = z.object({ sourceDigest: z.string(), fileName: z.string() });

export function contextWithMark(mark: z.infer<typeof ImportMark>): RequestContext {
  return { [KEY]: mark };
}

/** After every other hook that writes: `data` is the whole document as it will stand. */
export const writeImportKey: CollectionBeforeChangeHook = ({ data, collection, context }) => {
  const mark = ImportMark.safeParse(context[KEY]);
  if (!mark.success) return data;
  const digest = contentDigest(collection.fields, data);
  return { ...data, importKey: formatImportKey({ ...mark.data, contentDigest: digest }) };
};
