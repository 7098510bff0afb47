/** The addresses a document has left, as the feed named them last. */
import type { DatabaseSync } from 'node:sqlite';
import type { FormerSlug } from 'shared/contract/feed';
import { numberColumn, textColumn } from './row.ts';

export function createFormerSlugs(db: DatabaseSync) {
  const list = db.prepare('SELECT slug, left_at FROM former_slugs WHERE kind = ? AND id = ? ORDER BY left_at, slug');
  const drop = db.prepare('DELETE FROM former_slugs WHERE kind = ? AND id = ?');
  const add = db.prepare('INSERT OR REPLACE INTO former_slugs (kind, id, slug, left_at) VALUES (?, ?, ?, ?)');
  return {
    list: (kind: string, id: string): readonly FormerSlug[] =>
      list.all(kind, id).map((row) => ({ slug: textColumn(row, 'slug'), leftAt: numberColumn(row, 'left_at') })),
    put: (kind: string, id: string, formerSlugs: readonly FormerSlug[] = []): void => {
      drop.run(kind, id);
      for (const { slug, leftAt } of formerSlugs) add.run(kind, id, slug, leftAt);
    },
  };
}
