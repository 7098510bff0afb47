/**
 * Addresses that go with that of a section or a unit: its feeds, the numbered pages of its articles, and the list of the
 * exemplars that a unit carries out.
 */
import { FIXED_PATHS } from 'shared/contract/paths';
import { FEED_FILES } from './feed-files.ts';

export const EXEMPLARS_BY_UNIT = `${FIXED_PATHS.exemplars}don-vi/`;

const LISTS = [
  { kind: 'section', listed: 'article', folder: FIXED_PATHS.sections },
  { kind: 'unit', listed: 'article', folder: FIXED_PATHS.units },
  { kind: 'unit', listed: 'exemplar', folder: EXEMPLARS_BY_UNIT },
] as const;

export interface ListAddress {
  readonly kind: 'section' | 'unit';
  readonly slug: string;
  readonly listed: 'article' | 'exemplar';
  readonly part: ListPart;
}

type ListPart =
  | { readonly kind: 'feed'; readonly file: string }
  /** 0: the newest ones, under the address of the list itself. */
  | { readonly kind: 'page'; readonly number: number };

/** Undefined also for the page of the section or unit itself. */
export function findListAddress(path: string): ListAddress | undefined {
  const list = LISTS.find(({ folder }) => path.startsWith(folder));
  if (!list) return undefined;
  const [, slug, rest] = /^([a-z0-9-]+)\/(.*)$/.exec(path.slice(list.folder.length)) ?? [];
  const part = rest === undefined ? undefined : findPart(list, rest);
  return slug !== undefined && part ? { kind: list.kind, slug, listed: list.listed, part } : undefined;
}

function findPart({ kind, listed }: (typeof LISTS)[number], rest: string): ListPart | undefined {
  if (rest === '') return listed === 'exemplar' ? { kind: 'page', number: 0 } : undefined;
  const file = FEED_FILES.find((candidate) => candidate === rest);
  if (file) return kind === 'section' ? { kind: 'feed', file } : undefined;
  const [, number] = /^trang\/([1-9]\d{0,8})\/$/.exec(rest) ?? [];
  return number === undefined ? undefined : { kind: 'page', number: Number(number) };
}

export function pathOfListAddress({ kind, slug, listed, part }: ListAddress): string {
  const folder = LISTS.find((list) => list.kind === kind && list.listed === listed)?.folder;
  if (folder === undefined) throw new RangeError(`No list of a ${kind} holds ${listed}s`);
  const front = `${folder}${slug}/`;
  if (part.kind === 'feed') return front + part.file;
  return part.number === 0 ? front : `${front}trang/${part.number}/`;
}

/** Every such address of a section or unit; `lastPageOf` says how far a list is numbered, undefined where there is none. */
export function listAddressesOf(
  { kind, slug }: { readonly kind: 'section' | 'unit'; readonly slug: string },
  lastPageOf: (listed: ListAddress['listed']) => number | undefined,
): readonly ListAddress[] {
  const feeds = kind === 'section' ? FEED_FILES.map((file) => ({ kind: 'feed', file }) as const) : [];
  return LISTS.filter((list) => list.kind === kind).flatMap(({ listed }) => {
    const first = listed === 'exemplar' ? 0 : 1;
    const last = lastPageOf(listed);
    const pages = Array.from({ length: last === undefined ? 0 : last + 1 - first }, (_, index) => first + index);
    const parts: readonly ListPart[] = [...feeds, ...pages.map((number) => ({ kind: 'page', number }) as const)];
    return parts.map((part) => ({ kind, slug, listed, part }));
  });
}

/** Where everything of this kind stands that goes with the address. */
export function listFoldersOf({ kind, slug }: { readonly kind: string; readonly slug: string }): readonly string[] {
  return LISTS.filter((list) => list.kind === kind).map(({ folder }) => `${folder}${slug}/`);
}
