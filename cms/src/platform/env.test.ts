import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCmsEnv } from './env.ts';

describe('the settings of the CMS', () => {
  it('have a default each', () => {
    const dataDir = path.resolve('data');
    expect(parseCmsEnv({})).toMatchObject({
      cmsPort: 3000,
      doorsPort: 3001,
      dataDir,
      databaseUrl: `file:${path.join(dataDir, 'cms', 'tieng-mo.db')}`,
      cmsUrl: 'http://localhost:3000',
      demo: true,
      smtpUrl: undefined,
    });
  });

  it('take an empty variable for an absent one', () => {
    expect(parseCmsEnv({ DATABASE_URL: '', CMS_PORT: ' ', DEMO: '' })).toMatchObject({ cmsPort: 3000, demo: true });
  });

  it('drop the slash at the end of an address', () => {
    expect(parseCmsEnv({ SITE_URL: 'https://phuong.vn/' }).siteUrl).toBe('https://phuong.vn');
  });

  it.each([
    ['CMS_PORT', '99999', 'Biến CMS_PORT phải là một số cổng từ 1 đến 65535'],
    ['DATABASE_URL', 'postgres://x', 'Biến DATABASE_URL phải bắt đầu bằng file:, mongodb:// hoặc mongodb+srv://'],
    ['DEMO', 'maybe', 'Biến DEMO phải là yes hoặc no'],
    ['ADMIN_PASSWORD', '123456', 'Biến ADMIN_PASSWORD phải dài ít nhất 12 ký tự'],
    [
      'ADMIN_PASSWORD',
      'matkhau123456',
      'Biến ADMIN_PASSWORD phải dài ít nhất 12 ký tự và không phải mật khẩu ai cũng đoán',
    ],
    ['PAYLOAD_SECRET', 'ngan', 'Biến PAYLOAD_SECRET phải là chuỗi ngẫu nhiên'],
    ['PAYLOAD_SECRET', 'x'.repeat(64), 'Biến PAYLOAD_SECRET phải là chuỗi ngẫu nhiên'],
    ['DOORS_SECRET', 'change-me-to-something-long-and-random', 'Biến DOORS_SECRET phải là chuỗi ngẫu nhiên'],
    ['SMTP_URL', 'mail.vn', 'Biến SMTP_URL phải bắt đầu bằng smtp:// hoặc smtps://'],
    ['SITE_URL', 'phuong.vn', 'Biến SITE_URL phải là địa chỉ đầy đủ của trang tin'],
  ])('refuse %s=%s with a sentence', (name, value, sentence) => {
    expect(() => parseCmsEnv({ [name]: value })).toThrow(sentence);
  });

  it('take a random secret', () => {
    const secret = 'b1946ac92492d2347c6235b4d2611184e3b0c44298fc1c149afbf4c8996fb924';
    expect(parseCmsEnv({ PAYLOAD_SECRET: secret }).payloadSecret).toBe(secret);
  });

  it('name every wrong variable at once', () => {
    expect(() => parseCmsEnv({ DEMO: '1', CMS_PORT: 'x' })).toThrow(/DEMO.*CMS_PORT|CMS_PORT.*DEMO/);
  });
});
