/** Words that an administrator adds to the settings, the whole way: approved, projected for the feed, stored by the site, found by. */
import { randomUUID } from 'node:crypto';
import { FeedChange } from 'shared/contract/feed';
import type { Action } from 'shared/editorial/workflow-table';
import { digestOf } from 'shared/kernel/digest';
import { applyChange } from 'site/follow/apply-change';
import { pathsOfChange } from 'site/page-models/all-paths';
import { sampleArticle } from 'site/page-models/fixtures/sample-documents';
import { createEmbeddedSearch } from 'site/search/embedded-search';
import { expressionsOfSettings } from 'site/search/settings-expressions';
import { openStore, type Store } from 'site/store/open-store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { describeEachDatabase, openTestPayload, type TestPayload } from '../support/databases.ts';
import { sessionOf } from '../support/session.ts';

const EMAIL = 'quantri@xa.example';
const PASSWORD = `${randomUUID()}!`;
const Found = z.object({ items: z.array(z.object({ headline: z.array(z.object({ text: z.string() })) })) });
const SYNONYMS = [{ words: [{ text: 'xuồng' }, { text: 'ghe' }] }];
const ABBREVIATIONS = [{ short: 'TBVANTT', long: 'tổ bảo vệ an ninh trật tự' }];

async function hireAdministrator(payload: TestPayload) {
  const account = { email: EMAIL, password: PASSWORD, mustChangePassword: false };
  const data = { name: 'Quản trị', ...account, role: 'administrator' };
  return { ...(await payload.create({ collection: 'users', data })), collection: 'users' as const };
}

describeEachDatabase('words of the settings', (database) => {
  let opened: Awaited<ReturnType<typeof openTestPayload>>;
  let administrator: Awaited<ReturnType<typeof hireAdministrator>>;
  let store: Store;
  let sequence = 0;
  let session = '';

  const arrive = (document: unknown): void => {
    sequence += 1;
    const change = FeedChange.parse({ state: 'live', sequence, digest: digestOf(document), document });
    store.transact(() => applyChange({ store, pathsOfChange, hasMedia: () => true }, change));
  };
  const foundOnSite = async (text: string): Promise<readonly string[]> => {
    const search = createEmbeddedSearch({ db: store.db, expressions: expressionsOfSettings(store.reader) });
    return (await search.search({ text, limit: 5, offset: 0 })).hits.map((hit) => hit.title);
  };
  const ask = async (method: string, path: string, more: RequestInit = {}): Promise<Response> => {
    const { answerRest } = await import('cms/platform/rest-door');
    return answerRest(new Request(`http://localhost:3000/api${path}`, { method, ...more }), opened.key);
  };
  const foundInNewsroom = async (text: string): Promise<readonly string[]> => {
    const headers = { Authorization: `JWT ${session}` };
    const answer = await ask('GET', `/tim-noi-dung?${new URLSearchParams({ q: text })}`, { headers });
    const { items } = Found.parse(await answer.json());
    return items.map(({ headline }) => headline.map((part) => part.text).join(''));
  };

  beforeAll(async () => {
    opened = await openTestPayload(database);
    administrator = await hireAdministrator(opened.payload);
    const account = JSON.stringify({ email: EMAIL, password: PASSWORD });
    const headers = { 'Content-Type': 'application/json' };
    session = sessionOf(await ask('POST', '/users/login', { headers, body: account }));
    const { ensureOwnUnit } = await import('cms/demo/own-unit');
    await ensureOwnUnit({ payload: opened.payload, askName: () => Promise.resolve('Xã Bến Mơ') });
    const { docs } = await opened.payload.find({ collection: 'units', limit: 1 });
    const unit = docs[0]?.id;
    store = openStore({ path: ':memory:', clock: () => 0, log: () => undefined });
    arrive(sampleArticle({ id: 'g', slug: 'g', headline: 'Ghe chở lúa qua kênh' }));
    arrive(sampleArticle({ id: 't', slug: 't', headline: 'Tổ bảo vệ an ninh trật tự ra quân' }));
    await opened.payload.create({
      collection: 'articles',
      data: { headline: 'Ghe chở lúa qua kênh', genre: 'brief', unit },
      draft: true,
      user: administrator,
      overrideAccess: false,
    });
  });
  afterAll(async () => {
    store.close();
    await opened.close();
  });

  test('are found by nowhere before they are published', async () => {
    expect(await foundOnSite('xuồng')).toEqual([]);
    expect(await foundInNewsroom('xuồng')).toEqual([]);
  });

  test('are found by on the site and in the newsroom once they are', async () => {
    const { payload } = opened;
    const { moveStage } = await import('cms/editorial/move-stage');
    const move = async (action: Action, reason = ''): Promise<void> => {
      const moved = await moveStage({ payload, user: administrator, kind: 'settings', id: 'settings', action, reason });
      expect(moved.ok, action).toBe(true);
    };
    await move('correct', 'Thêm từ tìm kiếm.');
    await payload.update({
      collection: 'settings',
      id: 'settings',
      data: { organisation: 'Ủy ban nhân dân xã Bến Mơ', synonyms: SYNONYMS, abbreviations: ABBREVIATIONS },
      draft: true,
      user: administrator,
      overrideAccess: false,
    });
    for (const action of ['submit', 'approve', 'publish'] as const) await move(action);

    const { projectDocument } = await import('cms/publishing/project-document');
    const { createPayloadSources } = await import('cms/publishing/payload-sources');
    const sources = createPayloadSources(payload);
    const projected = await projectDocument({ sources, kind: 'settings', id: 'settings' });
    expect(projected).toMatchObject({ ok: true, value: { state: 'live' } });
    if (projected.ok && projected.value.state === 'live') arrive(projected.value.document);

    expect(await foundOnSite('xuồng')).toEqual(['Ghe chở lúa qua kênh']);
    expect(await foundOnSite('TBVANTT')).toEqual(['Tổ bảo vệ an ninh trật tự ra quân']);
    expect(await foundInNewsroom('xuồng')).toContain('Ghe chở lúa qua kênh');
  });
});
