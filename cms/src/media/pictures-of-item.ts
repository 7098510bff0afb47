/** The pictures that an editorial item shows, and what keeps any of them from the public. */
import type { Field, PayloadRequest } from 'payload';
import { consentGap, machineMarkGap } from 'shared/editorial/picture-consent';
import { z } from 'zod';

type Doc = Readonly<Record<string, unknown>>;

/** The answers about the people in a picture, as stored. */
export const ConsentDoc = z.object({
  consent: z.string().nullish(),
  consentReason: z.string().nullish(),
  consentFile: z.string().nullish(),
  childConsent: z.string().nullish(),
  guardianConsent: z.string().nullish(),
});

const FileDoc = ConsentDoc.extend({
  id: z.string(),
  alt: z.string().nullish(),
  mimeType: z.string().nullish(),
  credit: z.string().nullish(),
  provenance: z.string().nullish(),
});
export type FileDoc = z.infer<typeof FileDoc>;

/** Complete "Còn thiếu: …"; empty where every picture may be shown. Example: `sự đồng ý của người trong ảnh (ảnh “Họp tổ”)`. */
export async function lacksOfPictures(
  req: PayloadRequest,
  fields: readonly Field[],
  doc: Doc,
): Promise<readonly string[]> {
  const ids = [...new Set(pictureIdsIn(fields, doc))];
  const files = await listFiles(req, ids);
  const isDeleted = ids.some((id) => files.every((file) => file.id !== id));
  return [
    ...(isDeleted ? ['một ảnh khác, vì ảnh đã chọn không còn'] : []),
    ...files.flatMap((file) => gapsOf(file).map((gap) => `${gap} (ảnh “${shortened(file.alt ?? '')}”)`)),
  ];
}

/** The media documents of these ids that are still there. */
export async function listFiles(req: PayloadRequest, ids: readonly string[]): Promise<readonly FileDoc[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return z.array(FileDoc).parse(docs);
}

function gapsOf(file: FileDoc): readonly string[] {
  // A page shows pictures; a sound or a PDF would hold it up after it was published.
  if (!file.mimeType?.startsWith('image/')) return ['một ảnh ở chỗ đang chọn tệp tiếng, phim hoặc PDF'];
  return [consentGap(file), machineMarkGap(file)].filter((gap) => gap !== undefined);
}

/** Ids of every picture that the fields hold: covers, rows of pictures, pictures within the text; not of other files. */
export function pictureIdsIn(fields: readonly Field[], doc: Doc): readonly string[] {
  return fields.flatMap((field) => {
    if (field.type === 'upload') return field.custom?.['holds'] === undefined ? idsOf(doc[field.name]) : [];
    if (field.type === 'richText') return idsInText(doc[field.name]);
    if (field.type === 'array') return rowsOf(doc[field.name]).flatMap((row) => pictureIdsIn(field.fields, row));
    if (field.type === 'row' || field.type === 'collapsible') return pictureIdsIn(field.fields, doc);
    if (field.type === 'group') return pictureIdsIn(field.fields, innerDoc(field, doc));
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => pictureIdsIn(tab.fields, innerDoc(tab, doc)));
    return [];
  });
}

/** A group or tab with a name keeps its fields under it; without one they stand beside the others. */
function innerDoc(group: object, doc: Doc): Doc {
  const name = 'name' in group && typeof group.name === 'string' ? group.name : undefined;
  if (name === undefined) return doc;
  const inner = doc[name];
  return isRecord(inner) ? inner : {};
}

function idsInText(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(idsInText);
  if (!isRecord(node)) return [];
  const own = node['type'] === 'upload' && node['relationTo'] === 'media' ? idsOf(node['value']) : [];
  return [...own, ...idsInText(node['children']), ...idsInText(node['root'])];
}

export function idsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value === 'string') return [value];
  return isRecord(value) && typeof value['id'] === 'string' ? [value['id']] : [];
}

export function rowsOf(value: unknown): readonly Doc[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Doc {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
}
