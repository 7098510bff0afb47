import { expect, test } from 'vitest';
import { describeEachDatabase } from '../support/databases.ts';
import { countEverything, openDemoCms } from './demo-cms.ts';
import { run } from './seed-command.ts';

describeEachDatabase('a first start without the demonstration ward', (database) => {
  test('leaves one administrator, one unit and its settings', { timeout: 120_000 }, async () => {
    const installation = await database.create();
    const env = { DEMO: 'no', ADMIN_EMAIL: 'toi@xa.example', ADMIN_PASSWORD: 'mot-cau-rat-dai' };
    const refused = await run({ installation, script: 'seed', env: { ...env, ADMIN_PASSWORD: 'matkhau-phuong' } });
    expect(refused).toMatchObject({
      code: 1,
      said: expect.stringContaining('ADMIN_PASSWORD không dùng được. Mật khẩu này'),
    });
    const first = await run({ installation, script: 'seed', env });
    expect(first.said).toContain('Hãy vào trang quản trị, mục Đơn vị, để đặt tên đơn vị.');
    expect(first.said).not.toContain(env.ADMIN_PASSWORD);
    expect(await run({ installation, script: 'seed', env })).toEqual({ code: 0, said: '' });
    // Asking for the ward later does not put it beside what somebody has begun.
    expect(await run({ installation, script: 'seed' })).toEqual({ code: 0, said: '' });
    const cms = await openDemoCms(installation);
    expect(await countEverything(cms)).toMatchObject({ users: 1, units: 1, articles: 0, media: 0 });
    const settings: unknown = await cms.payload.findByID({ collection: 'settings', id: 'settings', depth: 1 });
    expect(settings).toMatchObject({ _status: 'published', unit: { name: 'Đơn vị chưa đặt tên', type: 'ward' } });
    await cms.close();
    await installation.remove();
  });
});
