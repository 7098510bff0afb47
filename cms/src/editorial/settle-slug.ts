/** The address part of a document: proposed from the headline, free of others, fixed once the page has been public. */
import { ValidationError, type PayloadRequest } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { slugOf } from 'shared/kernel/vietnamese-text';
import type { EditorialDoc } from './editorial-doc.ts';
import { NAMELESS } from './nameless-title.ts';

/** The address of a draft that is saved before it has a headline. */
const BEFORE_HEADLINE = /^chua-co-tieu-de(-\d+)?$/;

type Data = Partial<Record<string, unknown>>;

interface SlugRequest {
  readonly req: PayloadRequest;
  readonly kind: EditorialKind;
  readonly collection: string;
  readonly data: Data;
  readonly before: EditorialDoc | undefined;
}

/** The data with its slug settled; throws a ValidationError where a wish can not be granted. */
export async function settleSlug({
  req,
  kind,
  collection,
  data,
  before,
}: SlugRequest): Promise<Record<string, unknown>> {
  const wished = wishOf(data, before);
  if (before?.firstPublishedAt !== undefined) {
    if (wished !== '' && wished !== before.slug) {
      throw refusal(collection, 'Trang đã lên mạng nên không đổi đường dẫn được nữa.');
    }
    return { ...data, slug: before.slug };
  }
  if (before && wished !== '' && wished === before.slug) return { ...data, slug: wished };
  const ownId = before?.id ?? undefined;
  if (wished !== '' && before) {
    if (await isTaken(req, collection, wished, ownId)) throw refusal(collection, 'Đã có mục khác dùng đường dẫn này.');
    return { ...data, slug: wished };
  }
  const base =
    wished ||
    slugOf(textOf(data['headline'])) ||
    (await slugOfTranslation(req, collection, data)) ||
    (textOf(data['headline']) === '' ? slugOf(NAMELESS) : kind.toLowerCase());
  return { ...data, slug: await firstFree(req, { collection, base, ownId }) };
}

/** An address from before the headline was written is nobody's wish any more once there is one. */
function wishOf(data: Data, before: EditorialDoc | undefined): string {
  const wished = slugOf(textOf(data['slug']), 100);
  const isLeft = before !== undefined && wished === before.slug && BEFORE_HEADLINE.test(wished);
  return isLeft && before.firstPublishedAt === undefined && slugOf(textOf(data['headline'])) !== '' ? '' : wished;
}

/** A headline in another script has no address of its own: the original's, with the language. */
async function slugOfTranslation(req: PayloadRequest, collection: string, data: Data): Promise<string> {
  const [id, language] = [textOf(data['translationOf']), textOf(data['language'])];
  if (id === '' || language === '') return '';
  const original = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  const slug = textOf(original?.['slug']);
  return slug === '' ? '' : slugOf(`${slug} ${language}`, 100);
}

async function firstFree(
  req: PayloadRequest,
  wanted: { readonly collection: string; readonly base: string; readonly ownId: string | undefined },
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted.base : `${wanted.base}-${number}`;
    if (!(await isTaken(req, wanted.collection, slug, wanted.ownId))) return slug;
  }
}

/** A draft may carry another slug than the row of its first save: both count. */
async function isTaken(
  req: PayloadRequest,
  collection: string,
  slug: string,
  ownId: string | undefined,
): Promise<boolean> {
  const where = { slug: { equals: slug }, ...(ownId === undefined ? {} : { id: { not_equals: ownId } }) };
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection,
      draft,
      where,
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      select: { slug: true },
      req,
    });
    if (docs.length > 0) return true;
  }
  return false;
}

function refusal(collection: string, message: string): ValidationError {
  return new ValidationError({ collection, errors: [{ path: 'slug', label: 'Đường dẫn', message }] });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
