/** What the newsroom asks its database every second or at every save must not become slower with every article. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCms, type TestCms } from './open-test-cms.ts';

let cms: TestCms;
let db: DatabaseSync;

beforeAll(async () => {
  cms = await openTestCms('sqlite');
  db = new DatabaseSync(join(cms.dataDir, 'cms', 'tieng-mo.db'), { readOnly: true });
});
afterAll(async () => {
  db.close();
  await cms.close();
});

const count = (): unknown => db.prepare('SELECT count(*) AS found FROM sqlite_stat1').get()?.['found'];
const VERSIONS = '_articles_v';
it.each([
  [
    'the slug of a new item',
    `SELECT id FROM ${VERSIONS} WHERE latest = 1 AND version_slug = ? ORDER BY created_at`,
    'slug',
  ],
  ['the newest version of an item', `SELECT id FROM ${VERSIONS} WHERE parent_id = ? AND latest = 1`, 'parent'],
  ['what is scheduled', `SELECT id FROM ${VERSIONS} WHERE latest = 1 AND version_scheduled_for <= ?`, 'scheduled_for'],
  ['translations', 'SELECT id FROM articles WHERE translation_of_id IN (?)', 'translation_of'],
  [
    'what has changed',
    'SELECT id FROM articles WHERE updated_at >= ? ORDER BY updated_at, created_at DESC',
    'updated_at',
  ],
  [
    'the next published items',
    "SELECT * FROM articles WHERE _status = 'published' AND id > ? ORDER BY id",
    'autoindex',
  ],
  ['rows of the feed', 'SELECT * FROM feed_rows WHERE sequence > ? ORDER BY sequence LIMIT 100', 'sequence'],
])('finds %s by an index that chooses', (_, question, index) => {
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${question}`).all('x');
  expect(plan.map(({ detail }) => String(detail)).join('\n')).toMatch(new RegExp(`SEARCH .*${index}`));
});

it('is told so once and not at every start', async () => {
  const { steerQueryPlanner } = await import('cms/platform/steer-query-planner');
  const before = count();
  expect(before).toBeGreaterThan(10);
  await steerQueryPlanner(cms.payload);
  expect(count()).toBe(before);
});
