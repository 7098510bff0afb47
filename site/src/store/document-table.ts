/** The published documents as the feed told them, with what lists are ordered and filtered by in columns of their own. */
import type { DatabaseSync } from 'node:sqlite';
import { DOCUMENT_KINDS, type DocumentKind, PublishedDocument } from 'shared/contract/documents';
import type { FormerSlug, GoneReason } from 'shared/contract/feed';
import { facetsOf } from './facets.ts';
import { createFormerSlugs } from './former-slugs.ts';
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
  /** Addresses its page has left. */
  readonly formerSlugs: readonly FormerSlug[];
  /** Path of the page that took its place; empty where there is none. */
  readonly replacedBy: string;
}

export interface LiveVersion {
  readonly document: PublishedDocument;
  readonly sequence: number;
  readonly digest: string;
  readonly formerSlugs?: readonly FormerSlug[] | undefined;
}

export interface GoneVersion {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly slug: string;
  readonly sequence: number;
  readonly reason: GoneReason;
  readonly replacedBy?: string | undefined;
  readonly formerSlugs?: readonly FormerSlug[] | undefined;
}

export interface DocumentTable {
  find(kind: DocumentKind, id: string): StoredVersion | undefined;
  putLive(version: LiveVersion): void;
  /** Keeps a tombstone, so that an older change that comes late changes nothing. */
  putGone(version: GoneVersion): void;
  /** Files below `/media/` that live documents show. */
  listMediaFiles(): readonly string[];
  /** For a re-read of the whole feed: every stored version counts as older than anything that comes. */
  forgetSequences(): void;
  /** The same, and nothing of what was made of them is believed. */
  distrustAll(): void;
  /** Versions with a number above this one, lowest first. */
  listAbove(sequence: number, limit: number): readonly NumberedVersion[];
  /** After such a re-read: live documents the feed did not name. */
  listUnseen(): readonly { readonly kind: string; readonly id: string }[];
}

export interface NumberedVersion {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly slug: string;
  readonly sequence: number;
}

export function createDocumentTable(db: DatabaseSync): DocumentTable {
  const find = db.prepare(
    'SELECT state, slug, sequence, digest, json, replaced_by FROM documents WHERE kind = ? AND id = ?',
  );
  const put = db.prepare(`
    INSERT INTO documents
      (kind, id, state, slug, unit_id, section_id, first_live_ms, sort_order, name, sequence, digest, json)
    VALUES (?, ?, 'live', ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (kind, id) DO UPDATE SET state = excluded.state, slug = excluded.slug, unit_id = excluded.unit_id,
      section_id = excluded.section_id, first_live_ms = excluded.first_live_ms, sort_order = excluded.sort_order,
      name = excluded.name, sequence = excluded.sequence, digest = excluded.digest, json = excluded.json,
      reason = '', replaced_by = ''`);
  const bury = db.prepare(`
    INSERT INTO documents (kind, id, state, slug, first_live_ms, sort_order, name, sequence, digest, json, reason, replaced_by)
    VALUES (?, ?, 'gone', ?, 0, 0, '', ?, '', '', ?, ?)
    ON CONFLICT (kind, id) DO UPDATE SET state = 'gone', slug = excluded.slug, name = '', sequence = excluded.sequence,
      digest = '', json = '', reason = excluded.reason, replaced_by = excluded.replaced_by`);
  const dropMedia = db.prepare('DELETE FROM media_use WHERE kind = ? AND id = ?');
  const addMedia = db.prepare('INSERT OR IGNORE INTO media_use (file, kind, id) VALUES (?, ?, ?)');
  const dropFacets = db.prepare(
    // Named, because without statistics SQLite takes the index of lists and reads every facet of the kind.
    'DELETE FROM document_facets INDEXED BY document_facets_by_id WHERE kind = ? AND id = ?',
  );
  const addFacet = db.prepare(
    'INSERT INTO document_facets (kind, facet, first_live_ms, sort_order, name, id) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const listMedia = db.prepare('SELECT DISTINCT file FROM media_use');
  // Below every number that comes, and still in their order: it says who left an address last.
  const forget = db.prepare('UPDATE documents SET sequence = -abs(sequence)');
  const unseen = db.prepare("SELECT kind, id FROM documents WHERE sequence < 0 AND state = 'live'");

  const distrust = db.prepare("UPDATE documents SET sequence = -abs(sequence), digest = ''");
  const above = db.prepare(
    'SELECT kind, id, slug, sequence FROM documents WHERE sequence > ? ORDER BY sequence LIMIT ?',
  );
  const former = createFormerSlugs(db);

  return {
    find: (kind, id) => {
      const row = find.get(kind, id);
      return row && { ...versionOf(row), formerSlugs: former.list(kind, id) };
    },
    putLive: ({ document, sequence, digest, formerSlugs }) => {
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
      former.put(document.kind, document.id, formerSlugs);
    },
    putGone: ({ kind, id, slug, sequence, reason, replacedBy = '', formerSlugs }) => {
      bury.run(kind, id, slug, sequence, reason, replacedBy);
      dropFacets.run(kind, id);
      dropMedia.run(kind, id);
      former.put(kind, id, formerSlugs);
    },
    listMediaFiles: () => listMedia.all().map((row) => textColumn(row, 'file')),
    forgetSequences: () => void forget.run(),
    distrustAll: () => void distrust.run(),
    listAbove: (sequence, limit) => above.all(sequence, limit).flatMap(numberedOf),
    listUnseen: () => unseen.all().map((row) => ({ kind: textColumn(row, 'kind'), id: textColumn(row, 'id') })),
  };
}

function numberedOf(row: Row): readonly NumberedVersion[] {
  const kind = DOCUMENT_KINDS.find((candidate) => candidate === textColumn(row, 'kind'));
  if (!kind) return [];
  return [{ kind, id: textColumn(row, 'id'), slug: textColumn(row, 'slug'), sequence: numberColumn(row, 'sequence') }];
}

function versionOf(row: Row): Omit<StoredVersion, 'formerSlugs'> {
  const state = textColumn(row, 'state') === 'live' ? 'live' : 'gone';
  return {
    state,
    slug: textColumn(row, 'slug'),
    sequence: numberColumn(row, 'sequence'),
    digest: textColumn(row, 'digest'),
    replacedBy: textColumn(row, 'replaced_by'),
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
