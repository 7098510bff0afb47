/**
 * The demonstration ward is made through the real workflow, by a command that is killed three times on the way, and
 * taken away without a trace, on every database.
 */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { DESK_DECIDED } from 'cms/demo/content/desk-decided';
import { DESK_IN_EDITING, DESK_WAITING } from 'cms/demo/content/desk-waiting';
import { toldDaysOf } from 'cms/demo/told-days';
import { EXEMPLAR_REGISTER } from 'cms/demo/content/exemplar-register';
import { ROLE_LABELS, type Role } from 'shared/editorial/roles';
import { STAGES } from 'shared/editorial/workflow-table';
import { describeEachDatabase, type TestInstallation } from '../support/databases.ts';
import { sessionOf } from '../support/session.ts';
import { countEverything, listUnfinished, openDemoCms, seedQuietly, type DemoCms } from './demo-cms.ts';
import { readAccountsFile, run, seedInterrupted } from './seed-command.ts';

const LogLine = z.object({
  documentId: z.string(),
  action: z.string(),
  by: z.string(),
  number: z.number(),
  at: z.string(),
  firstLive: z.boolean().nullish(),
});

const ENTRIES = [...DESK_IN_EDITING, ...DESK_WAITING, ...DESK_DECIDED];

const Work = z.object({
  sections: z.array(z.object({ id: z.string(), items: z.array(z.object({ note: z.string() })) })),
});

/** Sections that each role must find filled on its first morning. */
const EXPECTED: readonly (readonly [Role, readonly string[]])[] = [
  ['reporter', ['sent-back', 'drafts', 'handed-in']],
  [
    'editor',
    ['edit', 'sent-back', 'publish', 'scheduled', 'corrections', 'changed-originals', 'expiring', 'stale-hotlines'],
  ],
  ['approver', ['review', 'approve', 'publish', 'scheduled', 'expiring', 'stale-hotlines']],
  ['administrator', ['review', 'approve', 'edit', 'publish', 'scheduled', 'expiring', 'stale-hotlines']],
  ['broadcaster', ['sent-back', 'drafts', 'handed-in']],
];

describeEachDatabase('the demonstration ward', (database) => {
  let installation: TestInstallation;
  let cms: DemoCms;

  beforeAll(async () => {
    installation = await database.create();
    expect(await seedInterrupted(installation)).toBe(0);
    cms = await openDemoCms(installation);
  }, 400_000);
  afterAll(async () => {
    await cms.close();
    await installation.remove();
  });

  test('is published, and nothing of it is there twice', async () => {
    expect(await listUnfinished(cms)).toEqual([]);
    const counts = await countEverything(cms);
    expect(counts).toMatchObject({ users: 7, units: 24, sections: 3, stations: 1, media: 21 });
  });

  test('has accounts that can sign in, kept where only their owner reads them', async () => {
    const accounts = await readAccountsFile(installation);
    expect(accounts).toHaveLength(8);
    for (const { name, secret } of accounts.filter((account) => account.name.includes('@'))) {
      const { user } = await cms.payload.login({ collection: 'users', data: { email: name, password: secret } });
      expect(user).toMatchObject({ email: name });
    }
    expect((await stat(path.join(installation.dataDir, 'accounts.txt'))).mode & 0o777).toBe(0o600);
  });

  test('was approved by another person than wrote it', async () => {
    const { docs } = await cms.payload.find({ collection: 'editorial-log', limit: 0, pagination: false, depth: 0 });
    const lines = z.array(LogLine).parse(docs);
    for (const item of cms.listDemoItems()) {
      // Some have been opened again since: the work on the desks has a test of its own.
      const own = lines.filter(({ documentId, number }) => documentId === item.id && number <= 3);
      const writer = own.find(({ action }) => action === 'create')?.by;
      expect(own.map(({ action }) => action).toSorted()).toEqual(['approve', 'create', 'publish', 'submit']);
      expect(own.filter(({ firstLive }) => firstLive)).toHaveLength(1);
      expect(own.find(({ action }) => action === 'approve')?.by).not.toBe(writer);
      const inOrder = ['create', 'submit', 'approve', 'publish'].map(
        (action) => own.find((line) => line.action === action)?.at ?? '',
      );
      expect(inOrder).toEqual(inOrder.toSorted());
      const { publish } = toldDaysOf(item.slug, Date.now());
      if (publish !== undefined) expect(Date.parse(inOrder.at(-1) ?? '')).toBe(Date.parse(publish));
    }
  });

  test('crosses to the site as the contract says, marked as a demonstration', async () => {
    const sources = cms.createPayloadSources(cms.payload);
    const settings = await cms.projectDocument({ sources, kind: 'settings', id: 'settings' });
    expect(settings).toMatchObject({
      ok: true,
      value: { document: { demo: true, unit: { slug: 'phuong-tieng-mo' } } },
    });
    for (const { kind, id, slug } of cms.listDemoItems()) {
      const projected = await cms.projectDocument({ sources, kind, id });
      // What was collected elsewhere is real.
      const isReal = listCollected().includes(slug);
      const document = { demo: !isReal, ...(kind === 'settings' ? {} : { slug }) };
      expect(projected).toMatchObject({ ok: true, value: { state: 'live', document } });
    }
  });

  test('shows its pictures, its links in the bodies and its leaflet', async () => {
    const sources = cms.createPayloadSources(cms.payload);
    const project = async (slug: string) => {
      const item = cms.listDemoItems().find((candidate) => candidate.slug === slug);
      return JSON.stringify(item ? await cms.projectDocument({ sources, ...item }) : undefined);
    };
    expect(await project('mot-dem-di-tuan-o-ben-do')).toMatch(
      /"kind":"figure","image":\{"id":"[^"]+","alt":"Tranh vẽ/u,
    );
    expect(await project('trinh-bao-khi-bi-lua-dao')).toContain('"href":"/canh-bao/gia-danh-cong-an-goi-video/"');
    expect(await project('gia-danh-cong-an-goi-video')).toMatch(
      /"attachments":\[\{"kind":"pdf","file":"[0-9a-f]{32}.pdf"/,
    );
  });

  const sectionsOf = async (role: Role) => {
    const accounts = await readAccountsFile(installation);
    const account = accounts.find(({ note }) => note.startsWith(`${ROLE_LABELS[role]} (minh họa)`));
    const body = { email: account?.name, password: account?.secret };
    const token = sessionOf(await cms.ask('POST', '/users/login', { body }));
    return Work.parse(await (await cms.ask('GET', '/viec-dang-cho', { token })).json()).sections;
  };

  test.each(EXPECTED)('has on the desk of its %s: %s', async (role, expected) => {
    const sections = await sectionsOf(role);
    expect(sections.map(({ id }) => id)).toEqual(expect.arrayContaining([...expected]));
    for (const { id, items } of sections.filter(
      (section) => section.id === 'sent-back' || section.id === 'corrections',
    ))
      expect(
        items.map(({ note }) => note).filter((note) => !/^.+: .{15}/u.test(note)),
        id,
      ).toEqual([]);
  });

  test('has an item in every stage', async () => {
    const stages = new Set<string>();
    for (const entry of ENTRIES) {
      const { kind, id } = cms.deskAddressOf(entry);
      const doc: unknown = await cms.payload.findByID({
        collection: cms.collectionOfKind[kind],
        id,
        draft: true,
        depth: 0,
      });
      if (doc !== null && typeof doc === 'object' && 'stage' in doc) stages.add(String(doc.stage));
    }
    expect(stages).toEqual(new Set(STAGES));
  });

  test('is made once, however often it is asked for', async () => {
    const before = await countEverything(cms);
    const { accounts: made, station } = await seedQuietly(cms);
    expect({ accounts: made, station }).toEqual({ accounts: [], station: undefined });
    expect(await run({ installation, script: 'seed' })).toEqual({ code: 0, said: '' });
    expect(await countEverything(cms)).toEqual(before);
  });

  test('stays while real content refers to it, and says which', async () => {
    const real = await plantRealContent(cms);
    const before = await countEverything(cms);
    const refused = await cms.removeDemo({ payload: cms.payload });
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'referredTo' } });
    const named = refused.ok
      ? []
      : refused.failure.references.map(({ collection, fields }) => ({ collection, fields }));
    expect(named).toEqual([
      { collection: 'articles', fields: ['body'] },
      { collection: 'users', fields: ['unit'] },
    ]);
    expect(await countEverything(cms)).toEqual(before);
    expect(await listUnfinished(cms)).toEqual([]);
    await real.letGo();
  });

  test('goes without a trace and does not come back', async () => {
    const [script] = cms.listDemoItems().filter(({ kind }) => kind === 'script');
    const now = new Date().toISOString();
    const airing = { script: script?.id, headline: 'x', airedAt: now, recordedAt: now };
    await cms.payload.create({ collection: 'airings', data: airing });
    const views = {
      id: `2026-11-23:script-${script?.id}:n`,
      day: '2026-11-23',
      kind: 'script',
      node: 'n',
      sequence: 1,
      views: 3,
    };
    await cms.payload.create({ collection: 'daily-reach', data: { ...views, documentId: script?.id } });

    if (database.name === 'SQLite') await removeByCommand(installation);
    else expect(await cms.removeDemo({ payload: cms.payload })).toMatchObject({ ok: true });
    const left = Object.entries(await countEverything(cms)).filter(([, count]) => count > 0);
    expect(Object.fromEntries(left)).toMatchObject({
      articles: 1,
      users: 2,
      units: 1,
      settings: 1,
      // The real article written and changed, and that the settings became neutral.
      'editorial-log': 3,
      'payload-kv': 1,
    });
    expect(left.map(([collection]) => collection)).not.toContain('media');
    // What the killed command was writing has no name yet; the CMS clears it away with other unused files.
    const files = await readdir(path.join(installation.dataDir, 'cms', 'media'));
    expect(files.filter((file) => !/^\..*\.tmp$/u.test(file))).toEqual([]);

    const settings: unknown = await cms.payload.findByID({ collection: 'settings', id: 'settings', depth: 0 });
    expect(JSON.stringify(settings)).not.toMatch(/Sông Mây|0298|minh họa/u);
    const versions: unknown = await cms.payload.findVersions({ collection: 'settings', pagination: false, limit: 0 });
    expect(JSON.stringify(versions)).not.toMatch(/Sông Mây|0298/u);
    const published = await cms.projectDocument({
      sources: cms.createPayloadSources(cms.payload),
      kind: 'settings',
      id: 'settings',
    });
    expect(published).toMatchObject({ ok: true, value: { document: { demo: false } } });

    expect(await cms.removeDemo({ payload: cms.payload })).toMatchObject({ ok: true });
    expect(await cms.decideDemo(cms.payload, true)).toBe(false);
  });
});

function listCollected(): readonly string[] {
  return EXEMPLAR_REGISTER.map(({ slug }) => slug);
}

/** Beside the open CMS: said first, then done, then harmless. */
async function removeByCommand(installation: TestInstallation): Promise<void> {
  const shown = await run({ installation, script: 'demo-remove' });
  expect(shown.said).toContain('Sẽ gỡ: 21 tin bài, 20 cảnh báo');
  expect((await run({ installation, script: 'demo-remove', args: ['--yes'] })).code).toBe(0);
  expect((await run({ installation, script: 'demo-remove', args: ['--yes'] })).code).toBe(0);
  expect(await readAccountsFile(installation)).toHaveLength(1);
}

/** A person in the made-up ward, and an article of an own unit with a drawing in its body. */
async function plantRealContent(cms: DemoCms) {
  const { payload } = cms;
  const isOwn = { role: { equals: 'administrator' }, demo: { not_equals: true } };
  const { docs } = await payload.find({ collection: 'users', where: isOwn, depth: 0 });
  const unit = '7d3f8f4e-52a9-4b51-9a52-1f6f1f3f9a01';
  await payload.create({ collection: 'units', data: { id: unit, name: 'Xã Bình Yên', type: 'commune' } });
  const person = { email: 'that@xa.example', password: 'mot-cau-rat-dai', name: 'Người thật', role: 'editor' };
  const user = '7d3f8f4e-52a9-4b51-9a52-1f6f1f3f9a02';
  await payload.create({ collection: 'users', data: { id: user, ...person, unit: cms.unitId('phuong-tieng-mo') } });
  const article = '7d3f8f4e-52a9-4b51-9a52-1f6f1f3f9a03';
  const withPicture = cms.lexicalBody(['Một đoạn.', { picture: 'market-gate', caption: '' }], 'real');
  await payload.create({
    collection: 'articles',
    data: { id: article, headline: 'Tin thật', genre: 'brief', unit, body: withPicture },
    draft: true,
    user: docs[0],
  });
  return {
    letGo: async () => {
      await payload.update({ collection: 'users', id: user, data: { unit } });
      const body = cms.lexicalBody(['Một đoạn.'], 'real');
      await payload.update({ collection: 'articles', id: article, data: { body }, draft: true, user: docs[0] });
    },
  };
}
