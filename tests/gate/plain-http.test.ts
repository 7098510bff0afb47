/** Without encryption the admin works, keeps no cookie that browsers would drop, and says so on every page. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openNewsroom } from '../newsroom/newsroom.ts';
import { testDatabases } from '../support/databases.ts';

/** The settings are read once a process, so the module is loaded anew. */
async function bannerAt(cmsUrl: string): Promise<string> {
  vi.stubEnv('CMS_URL', cmsUrl);
  vi.resetModules();
  const { InsecureBanner } = await import('../../cms/src/admin/InsecureBanner.tsx');
  return JSON.stringify(InsecureBanner());
}

describe('an admin reached by plain http', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('says on every page, the sign-in among them, that others may read along', async () => {
    expect(await bannerAt('http://192.168.1.5:3000')).toContain('Kết nối chưa mã hóa');
    expect(await bannerAt('https://soan-bai.phuong.vn')).toBe('null');
  });

  it('keeps its session in a cookie without the marks that need encryption, and shows the notice everywhere', async () => {
    const [database] = testDatabases;
    if (!database) throw new Error('There is always SQLite');
    const room = await openNewsroom(database, { CMS_URL: 'http://192.168.1.5:3000' });
    const answer = await room.anyone('POST', '/users/login', { email: 'bientap@thu.vn', password: room.password });
    const [cookie = ''] = answer.response.headers.getSetCookie();
    expect(cookie).toMatch(/^payload-token=[^;]+;/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).not.toMatch(/__Host-|Secure/u);
    const { header, beforeLogin } = room.payload.config.admin.components;
    const notice = '/admin/InsecureBanner.tsx#InsecureBanner';
    expect([header?.includes(notice), beforeLogin?.includes(notice)]).toEqual([true, true]);
    await room.close();
  });
});
