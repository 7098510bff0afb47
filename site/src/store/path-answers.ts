/**
 * What stands at addresses that have no page: moved elsewhere, or taken away with a reason. It follows from the documents
 * and the addresses they have left, so it survives the loss of this store, a chain is always one step and a loop cannot be.
 */
import type { DatabaseSync } from 'node:sqlite';
import { findDocumentOfPath, isPageKind, pathOfDocument } from 'shared/contract/paths';
import { DOCUMENT_KINDS } from 'shared/contract/documents';
import { numberedPagesOf } from '../page-models/numbered-list.ts';
import { findNumber, textColumn, type Row } from './row.ts';

export type PathAnswer =
  { readonly kind: 'moved'; readonly to: string } | { readonly kind: 'gone'; readonly reason: string };

export interface PathAnswers {
  /** Undefined where a page stands, or where there never was one. */
  find(path: string): PathAnswer | undefined;
  /** Addresses whose readers are led to one of these, through any number of replacements. */
  listLeadingTo(paths: readonly string[]): readonly string[];
  /** Of numbered pages among these: the addresses they had before their section or unit was renamed. */
  listFormerListPages(paths: Iterable<string>): readonly string[];
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
  const countArticles = {
    unit: db.prepare(
      "SELECT count(*) AS found FROM documents WHERE kind = 'article' AND unit_id = ? AND state = 'live'",
    ),
    section: db.prepare(
      "SELECT count(*) AS found FROM documents WHERE kind = 'article' AND section_id = ? AND state = 'live'",
    ),
  };
  /** How many numbered pages the list below this address has. */
  const countListPages = (front: string): number => {
    const named = findDocumentOfPath(front);
    if (named?.kind !== 'unit' && named?.kind !== 'section') return 0;
    const row = live.get(named.kind, named.slug);
    return row ? numberedPagesOf(findNumber(countArticles[named.kind].get(textColumn(row, 'id')), 'found') ?? 0) : 0;
  };
  const find = (path: string): PathAnswer | undefined => {
    const [, front, rest = '', number] = LIST_PAGE.exec(path) ?? [];
    if (front === undefined) return findPast(path, new Set([path]));
    const answer = findPast(front, new Set([front]));
    if (answer?.kind !== 'moved' || Number(number) > countListPages(answer.to)) return undefined;
    return { kind: 'moved', to: answer.to + rest };
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
  const listFormerListPages = (paths: Iterable<string>): readonly string[] =>
    [...paths].flatMap((path) => {
      const [, front, rest = ''] = LIST_PAGE.exec(path) ?? [];
      const named = front === undefined ? undefined : findDocumentOfPath(front);
      const row = named && live.get(named.kind, named.slug);
      const former = row ? formers.all(named.kind, textColumn(row, 'id')) : [];
      return former.flatMap((each) => pathOfAddress(each) ?? []).map((address) => address + rest);
    });
  /** An address with those of the numbered pages below it. */
  const listAnswers = (path: string): readonly { readonly path: string; readonly answer: PathAnswer }[] => {
    const answer = find(path);
    if (!answer) return [];
    const pages = answer.kind === 'moved' ? countListPages(answer.to) : 0;
    const numbers = Array.from({ length: pages }, (_, index) => `trang/${index + 1}/`);
    return ['', ...numbers].flatMap((rest) => {
      const further = find(path + rest);
      return further ? [{ path: path + rest, answer: further }] : [];
    });
  };
  return {
    find,
    listLeadingTo,
    listFormerListPages,
    list: () =>
      addresses
        .all()
        .flatMap((row) => pathOfAddress(row) ?? [])
        .sort()
        .flatMap(listAnswers),
  };
}

/** A page of the list below a section or unit: its front, what follows, the number. */
const LIST_PAGE = /^(\/[a-z-]+\/[a-z0-9-]+\/)(trang\/([1-9]\d{0,8})\/)$/;

function pathOfAddress(row: Row): string | undefined {
  const kind = DOCUMENT_KINDS.find((candidate) => candidate === textColumn(row, 'kind'));
  return kind && isPageKind(kind) ? pathOfDocument({ kind, slug: textColumn(row, 'slug') }) : undefined;
}
