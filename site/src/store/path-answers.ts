/**
 * What stands at addresses that have no page: moved elsewhere, or taken away with a reason. It follows from the documents
 * and the addresses they have left, so it survives the loss of this store, a chain is always one step and a loop cannot be.
 */
import type { DatabaseSync } from 'node:sqlite';
import { findDocumentOfPath, isPageKind, pathOfDocument } from 'shared/contract/paths';
import { DOCUMENT_KINDS } from 'shared/contract/documents';
import {
  findListAddress,
  listAddressesOf,
  pathOfListAddress,
  type ListAddress,
} from '../page-models/list-addresses.ts';
import { numberedPagesOf } from '../page-models/numbered-list.ts';
import { placeFacetOf } from './facets.ts';
import { findNumber, textColumn, type Row } from './row.ts';
import { countedScopeOf } from './stored-reader.ts';

export type PathAnswer =
  { readonly kind: 'moved'; readonly to: string } | { readonly kind: 'gone'; readonly reason: string };

export interface PathAnswers {
  /** Undefined where a page stands, or where there never was one. */
  find(path: string): PathAnswer | undefined;
  /** Addresses whose readers are led to one of these, through any number of replacements. */
  listLeadingTo(paths: readonly string[]): readonly string[];
  /** Of feeds and pages of lists among these: the addresses they had before their section or unit was renamed. */
  listFormerAddresses(paths: Iterable<string>): readonly string[];
  /** Every address that has an answer, by path. */
  list(): readonly { readonly path: string; readonly answer: PathAnswer }[];
}

export function createPathAnswers(db: DatabaseSync): PathAnswers {
  const live = db.prepare("SELECT id FROM documents WHERE kind = ? AND slug = ? AND state = 'live' LIMIT 1");
  // Of all that once stood there, what left last decides.
  const latest = db.prepare(`
    SELECT d.state, d.slug, d.reason, d.replaced_by FROM (
      SELECT id, left_at AS at FROM former_slugs WHERE kind = :kind AND slug = :slug
      UNION ALL SELECT id, abs(sequence) FROM documents WHERE kind = :kind AND slug = :slug AND state = 'gone'
      ORDER BY at DESC, id LIMIT 1
    ) AS left_here CROSS JOIN documents AS d ON d.kind = :kind AND d.id = left_here.id`);
  const addresses = db.prepare(`
    SELECT kind, slug FROM former_slugs UNION SELECT kind, slug FROM documents WHERE state = 'gone' AND slug <> ''`);

  const replaced = db.prepare("SELECT kind, id, slug FROM documents WHERE replaced_by = ? AND state = 'gone'");
  const formers = db.prepare('SELECT kind, slug FROM former_slugs WHERE kind = ? AND id = ?');

  const isPage = (path: string): boolean => {
    const named = findDocumentOfPath(path);
    return named !== undefined && live.get(named.kind, named.slug) !== undefined;
  };
  /** `seen`: pages that replace each other lead nowhere. */
  const findPast = (path: string, seen: ReadonlySet<string>): PathAnswer | undefined => {
    const named = findDocumentOfPath(path);
    if (!named || isPage(path)) return undefined;
    const row = latest.get({ kind: named.kind, slug: named.slug });
    if (!row) return undefined;
    if (textColumn(row, 'state') === 'live') {
      return { kind: 'moved', to: pathOfDocument({ kind: named.kind, slug: textColumn(row, 'slug') }) };
    }
    const gone = { kind: 'gone', reason: textColumn(row, 'reason') } as const;
    const successor = textColumn(row, 'replaced_by');
    if (successor === '' || seen.has(successor)) return gone;
    if (isPage(successor)) return { kind: 'moved', to: successor };
    const further = findPast(successor, new Set([...seen, path]));
    return further?.kind === 'moved' ? further : gone;
  };
  const counts = db.prepare('SELECT found FROM document_counts WHERE kind = ? AND scope = ?');
  /** The last number of a list of this section or unit, 0 where it has only a front; undefined where it holds nothing. */
  const lastPageOf = ({ kind, slug }: ListOwner, listed: ListAddress['listed']): number | undefined => {
    const row = live.get(kind, slug);
    if (!row) return undefined;
    const id = textColumn(row, 'id');
    const own = kind === 'unit' ? { unitId: id } : { sectionId: id };
    const scope = countedScopeOf(listed === 'exemplar' ? { facet: placeFacetOf(id) } : own);
    const count = scope === undefined ? 0 : (findNumber(counts.get(listed, scope), 'found') ?? 0);
    return count === 0 ? undefined : numberedPagesOf(count);
  };
  const isThere = (address: ListAddress): boolean =>
    address.part.kind === 'feed' || address.part.number <= (lastPageOf(address, address.listed) ?? -1);
  /** What belongs to a section or unit has moved where that has. */
  const findList = (address: ListAddress): PathAnswer | undefined => {
    const front = pathOfDocument(address);
    const answer = findPast(front, new Set([front]));
    // Whoever follows a feed is told that there is none any more.
    if (answer?.kind !== 'moved') return address.part.kind === 'feed' ? answer : undefined;
    const now = findDocumentOfPath(answer.to);
    const moved = now?.kind === address.kind ? { ...address, slug: now.slug } : undefined;
    return moved && isThere(moved) ? { kind: 'moved', to: pathOfListAddress(moved) } : undefined;
  };
  const find = (path: string): PathAnswer | undefined => {
    const address = findListAddress(path);
    return address ? findList(address) : findPast(path, new Set([path]));
  };

  const listLeadingTo = (paths: readonly string[]): readonly string[] => {
    const found = new Set<string>();
    const waiting = [...paths];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      for (const row of replaced.all(path)) {
        const former = formers.all(textColumn(row, 'kind'), textColumn(row, 'id'));
        for (const address of [row, ...former].flatMap((each) => pathOfAddress(each) ?? [])) {
          if (!found.has(address)) waiting.push(address);
          found.add(address);
        }
      }
    }
    return [...found];
  };
  const listFormerAddresses = (paths: Iterable<string>): readonly string[] =>
    [...paths].flatMap((path) => {
      const address = findListAddress(path);
      const row = address && live.get(address.kind, address.slug);
      const former = row ? formers.all(address.kind, textColumn(row, 'id')) : [];
      return former.flatMap((each) =>
        address ? pathOfListAddress({ ...address, slug: textColumn(each, 'slug') }) : [],
      );
    });
  /** An address with those of the feeds and lists that went with it. */
  const listAnswers = (path: string): readonly { readonly path: string; readonly answer: PathAnswer }[] => {
    const answer = find(path);
    if (!answer) return [];
    const [left, now] = [findDocumentOfPath(path), answer.kind === 'moved' ? findDocumentOfPath(answer.to) : undefined];
    if (!isListOwner(left)) return [{ path, answer }];
    const lists = listAddressesOf(left, (listed) => (isListOwner(now) ? lastPageOf(now, listed) : undefined));
    const further = lists.map(pathOfListAddress).flatMap((each) => {
      const found = find(each);
      return found ? [{ path: each, answer: found }] : [];
    });
    return [{ path, answer }, ...further];
  };
  return {
    find,
    listLeadingTo,
    listFormerAddresses,
    list: () =>
      addresses
        .all()
        .flatMap((row) => pathOfAddress(row) ?? [])
        .sort()
        .flatMap(listAnswers),
  };
}

type ListOwner = Pick<ListAddress, 'kind' | 'slug'>;

function isListOwner(document: { readonly kind: string; readonly slug: string } | undefined): document is ListOwner {
  return document?.kind === 'section' || document?.kind === 'unit';
}

function pathOfAddress(row: Row): string | undefined {
  const kind = DOCUMENT_KINDS.find((candidate) => candidate === textColumn(row, 'kind'));
  return kind && isPageKind(kind) ? pathOfDocument({ kind, slug: textColumn(row, 'slug') }) : undefined;
}
