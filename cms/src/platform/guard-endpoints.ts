/**
 * In front of every endpoint of Payload's API, its own and ours: whoever is not signed in reaches the doors of signing in
 * and nothing else, an address that leads nowhere is answered in Vietnamese, and no question asks for more than can be
 * answered. Works on the finished configuration, because Payload adds its endpoints only there.
 */
import { APIError, type Endpoint, type PayloadHandler, type PayloadRequest, type SanitizedConfig } from 'payload';
import { z } from 'zod';
import { kindOfCollection } from '../editorial/collections.ts';
import { refusalOfBody, refusalOfQuery } from './query-limits.ts';

/** Signing in and out, and asking who one is. Each answers the same to everybody who is nobody. */
const OPEN_TO_VISITORS = [
  'post /users/login',
  'post /users/logout',
  'post /users/forgot-password',
  'post /users/reset-password',
  'get /users/me',
];

/** Payload offers this one whether or not new accounts are to be confirmed by mail. */
const NOT_HERE = ['post /users/verify/:id'];

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export const NOT_FOUND = 'Không có địa chỉ này trong phần mềm soạn bài.';
export const SIGN_IN_FIRST = 'Hãy đăng nhập trước.';

export function guardEndpoints(config: SanitizedConfig): SanitizedConfig {
  const closed = new Set(config.collections.flatMap(({ flattenedFields }) => closedFieldsIn(flattenedFields)));
  const guardAll = guardWith(closed);
  guardAll(config.endpoints, '');
  for (const collection of [...config.collections, ...config.globals]) {
    const { slug, versions } = collection;
    // Of what has no endpoints Payload itself says so, in English and to everybody.
    collection.endpoints ||= [];
    const { endpoints } = collection;
    // Payload offers versions of what keeps none, and fails.
    const offered = versions ? endpoints : endpoints.filter(({ path }) => !path.startsWith('/versions'));
    endpoints.splice(0, endpoints.length, ...offered);
    guardAll(endpoints, `/${slug}`);
  }
  return config;
}

export function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}

/**
 * The names of fields that lead to texts which go through the workflow, of texts with a structure, and of fields that lead
 * to accounts: by what stands there nobody but the account's own list may be sorted, where Payload asks field by field.
 */
function closedFieldsIn(fields: readonly unknown[]): readonly string[] {
  return fields.flatMap((field) => {
    const known = KnownField.safeParse(field);
    if (!known.success) return [];
    const { name, type, relationTo, flattenedFields, blocks } = known.data;
    const isClosed =
      type === 'richText' ||
      [relationTo].flat().some((slug) => slug === 'users' || kindOfCollection(slug ?? '') !== undefined);
    const inner = [...(flattenedFields ?? []), ...(blocks ?? []).flatMap((block) => block.flattenedFields ?? [])];
    return [...(isClosed ? [name] : []), ...closedFieldsIn(inner)];
  });
}

const KnownField = z.object({
  name: z.string(),
  type: z.string(),
  relationTo: z.union([z.string(), z.array(z.string())]).optional(),
  flattenedFields: z.array(z.unknown()).optional(),
  blocks: z.array(z.object({ flattenedFields: z.array(z.unknown()).optional() })).optional(),
});

/** New endpoints and not changed ones: Payload shares its own between the collections. */
const guardWith =
  (closed: ReadonlySet<string>) =>
  (endpoints: Endpoint[], base: string): void => {
    const guarded: readonly Endpoint[] = [
      ...endpoints
        .filter(({ method, path }) => !NOT_HERE.includes(`${method} ${base}${path}`))
        .map((endpoint) => ({
          ...endpoint,
          handler: guard(endpoint.handler, `${endpoint.method} ${base}${endpoint.path}`, closed),
        })),
      ...METHODS.map((method) => ({
        method,
        path: '/(.*)',
        handler: guard(() => refuse(404, NOT_FOUND), `${method} ${base}/(.*)`, closed),
      })),
    ];
    endpoints.splice(0, endpoints.length, ...guarded);
  };

function guard(handler: PayloadHandler, address: string, closed: ReadonlySet<string>): PayloadHandler {
  return async (req) => {
    if (!req.user && !OPEN_TO_VISITORS.includes(address)) return refuse(401, SIGN_IN_FIRST);
    if (!isReadable(req, address))
      return refuse(415, 'Nội dung gửi lên phải là JSON (application/json) hoặc biểu mẫu có tệp.');
    const refusal = refusalOfQuery(req.query, closed) ?? (await refusalOfSent(req));
    return refusal === undefined ? handler(req) : refuse(400, refusal);
  };
}

/** As Payload writes them. Of anything else it would read nothing and save an empty document. */
const READ = ['application/json', 'multipart/form-data'];
/** A list of units is read as the bytes it is. */
const READ_AS_BYTES: Readonly<Record<string, string>> = { 'post /units/import': 'text/csv' };

function isReadable({ headers, method }: PayloadRequest, address: string): boolean {
  // A question sent as a body has become a GET by now and kept its headers.
  if (method === 'GET' || Number(headers.get('content-length') ?? 0) === 0) return true;
  const [type = ''] = (headers.get('content-type') ?? '').split(';', 1);
  return READ.includes(type) || type === READ_AS_BYTES[address];
}

/** Reads what was sent as JSON, and leaves it to be read again. */
async function refusalOfSent(req: PayloadRequest): Promise<string | undefined> {
  if (!(req.headers.get('content-type') ?? '').toLowerCase().startsWith('application/json') || !req.text)
    return undefined;
  const text = await req.text();
  req.text = () => Promise.resolve(text);
  req.json = async () => parseBody(text);
  if (text === '') return undefined;
  const body = parseBody(text);
  req.json = () => Promise.resolve(body);
  return refusalOfBody(body);
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new APIError('Nội dung gửi lên không phải JSON hợp lệ.', 400);
  }
}
