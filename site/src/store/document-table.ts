/** The published documents as the feed told them, with what lists are ordered and filtered by in columns of their own. */
import type { DatabaseSync } from 'node:sqlite';
import { type DocumentKind, PublishedDocument } from 'shared/contract/documents';
import { facetsOf } from './facets.ts';
import { mediaFilesOf } from './media-files-of.ts';
import { numberColumn, textColumn, type Row } from './row.ts';

export interface StoredVersion {
  readonly state: 'live' | 'gone';
  readonly sequence: number;
  readonly digest: string;
  /** Kept once it is gone; empty where the kind has none. */
  readonly slug: string;
  /** Undefined once it is gone. */
  readonly document: PublishedDocument | undefined;
}

export interface LiveVersion {
  readonly document: PublishedDocument;
  readonly sequence: number;
  readonly digest: string;
}

export interface GoneVersion {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly slug: string;
  readonly sequence: number;
}

export interface DocumentTable {
  find(kind: DocumentKind, id: string): StoredVersion | undefined;
  putLive(version: LiveVersion): void;
  /** Keeps a tombstone, so that an older change that comes late changes nothing. */
  putGone(version: GoneVersion): void;
  /** True if another live document than this one stands at the path that this slug gives. */
  isSlugTaken(kind: DocumentKind, slug: string, exceptId: string): boolean;
  /** Files below `/media/` that live documents show. */
  listMediaFiles(): readonly string[];
  /** For a re-read of the whole feed: every stored version counts as older than anything that comes. */
  forgetSequences(): void;
  /** After such a re-read: live documents the feed did not name. */
  listUnseen(): readonly { readonly kind: string; readonly id: string }[];
}

export function createDocumentTable(db: DatabaseSync): DocumentTable {
  const find = db.prepare('SELECT state, slug, sequence, digest, json FROM documents WHERE kind = ? AND id = ?');
  const put = db.prepare(`
    INSERT INTO documents
      (kind, id, state, slug, unit_id, section_id, first_live_ms, sort_order, name, sequence, digest, json)
    VALUES (?, ?, 'live', ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (kind, id) DO UPDATE SET state = excluded.state, slug = excluded.slug, unit_id = excluded.unit_id,
      section_id = excluded.section_id, first_live_ms = excluded.first_live_ms, sort_order = excluded.sort_order,
      name = excluded.name, sequence = excluded.sequence, digest = excluded.digest, json = excluded.json`);
  const bury = db.prepare(`
    INSERT INTO documents (kind, id, state, slug, first_live_ms, sort_order, name, sequence, digest, json)
    VALUES (?, ?, 'gone', ?, 0, 0, '', ?, '', '')
    ON CONFLICT (kind, id) DO UPDATE SET state = 'gone', slug = excluded.slug, sequence = excluded.sequence, digest = '', json = ''`);
  const taken = db.prepare(
    "SELECT 1 FROM documents WHERE kind = ? AND slug = ? AND id <> ? AND state = 'live' LIMIT 1",
  );
  const dropMedia = db.prepare('DELETE FROM media_use WHERE kind = ? AND id = ?');
  const addMedia = db.prepare('INSERT OR IGNORE INTO media_use (file, kind, id) VALUES (?, ?, ?)');
  const dropFacets = db.prepare('DELETE FROM document_facets WHERE kind = ? AND id = ?');
  const addFacet = db.prepare(
    'INSERT INTO document_facets (kind, facet, first_live_ms, sort_order, name, id) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const listMedia = db.prepare('SELECT DISTINCT file FROM media_use');
  const forget = db.prepare('UPDATE documents SET sequence = 0');
  const unseen = db.prepare("SELECT kind, id FROM documents WHERE sequence = 0 AND state = 'live'");

  return {
    find: (kind, id) => {
      const row = find.get(kind, id);
      return row && versionOf(row);
    },
    putLive: ({ document, sequence, digest }) => {
      const at = orderOf(document);
      const { slug, unitId, sectionId } = at;
      const { firstLiveMs, sortOrder, name } = at;
      const json = JSON.stringify(document);
      put.run(
        document.kind,
        document.id,
        slug,
        unitId,
        sectionId,
        firstLiveMs,
        sortOrder,
        name,
        sequence,
        digest,
        json,
      );
      dropFacets.run(document.kind, document.id);
      for (const facet of facetsOf(document)) {
        addFacet.run(document.kind, facet, firstLiveMs, sortOrder, name, document.id);
      }
      dropMedia.run(document.kind, document.id);
      for (const file of mediaFilesOf(document)) addMedia.run(file, document.kind, document.id);
    },
    putGone: ({ kind, id, slug, sequence }) => {
      bury.run(kind, id, slug, sequence);
      dropFacets.run(kind, id);
      dropMedia.run(kind, id);
    },
    isSlugTaken: (kind, slug, exceptId) => taken.get(kind, slug, exceptId) !== undefined,
    listMediaFiles: () => listMedia.all().map((row) => textColumn(row, 'file')),
    forgetSequences: () => void forget.run(),
    listUnseen: () => unseen.all().map((row) => ({ kind: textColumn(row, 'kind'), id: textColumn(row, 'id') })),
  };
}

function versionOf(row: Row): StoredVersion {
  const state = textColumn(row, 'state') === 'live' ? 'live' : 'gone';
  return {
    state,
    slug: textColumn(row, 'slug'),
    sequence: numberColumn(row, 'sequence'),
    digest: textColumn(row, 'digest'),
    document: state === 'live' ? PublishedDocument.parse(JSON.parse(textColumn(row, 'json'))) : undefined,
  };
}

/** Documents without a date of publication stand in their own order, then by name. */
function orderOf(document: PublishedDocument) {
  return {
    slug: 'slug' in document ? document.slug : '',
    unitId: 'unit' in document ? (document.unit?.id ?? null) : null,
    sectionId: 'section' in document ? (document.section?.id ?? null) : null,
    firstLiveMs: 'publishedAt' in document ? Date.parse(document.publishedAt) : 0,
    sortOrder: 'order' in document ? document.order : 0,
    name: nameOf(document),
  };
}

function nameOf(document: PublishedDocument): string {
  if ('headline' in document) return document.headline;
  return 'name' in document ? document.name : '';
}
