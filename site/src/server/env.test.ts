import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSiteEnv } from './env.ts';

const DOORS_SECRET = '0123456789abcdef';

describe('the settings', () => {
  it('have a default each, but for the secret', () => {
    expect(parseSiteEnv({ DOORS_SECRET, SITE_URL: '', LOG_LEVEL: '' })).toEqual({
      ok: true,
      value: {
        port: 4321,
        dataDir: resolve('data'),
        siteUrl: 'http://localhost:4321',
        doorsUrl: 'http://127.0.0.1:3001',
        doorsSecret: DOORS_SECRET,
        logLevel: 'info',
      },
    });
  });

  it('follow one another: the addresses are those of the ports', () => {
    const env = parseSiteEnv({ DOORS_SECRET, SITE_PORT: '8080', DOORS_PORT: '9090' });
    expect(env.ok && [env.value.siteUrl, env.value.doorsUrl]).toEqual([
      'http://localhost:8080',
      'http://127.0.0.1:9090',
    ]);
  });

  it('take addresses with or without a slash at the end', () => {
    const env = parseSiteEnv({ DOORS_SECRET, SITE_URL: 'https://phuong.vn/', DOORS_URL: 'http://10.0.0.2:3001/' });
    expect(env.ok && [env.value.siteUrl, env.value.doorsUrl]).toEqual(['https://phuong.vn', 'http://10.0.0.2:3001']);
  });

  it.each([
    ['SITE_PORT', 'mười'],
    ['SITE_PORT', '70000'],
    ['SITE_URL', 'phuong.vn'],
    ['SITE_URL', 'ftp://phuong.vn'],
    ['DOORS_SECRET', 'ngắn'],
    ['LOG_LEVEL', 'loud'],
  ])('refuse %s=%s by its name and say what it must be', (name, value) => {
    const env = parseSiteEnv({ DOORS_SECRET, [name]: value });
    expect(env.ok).toBe(false);
    expect(!env.ok && env.failure.join('\n')).toMatch(new RegExp(`^Cấu hình ${name} phải `));
  });

  it('find the secret in the data folder, and say where it is missing', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'site-env-'));
    const missing = parseSiteEnv({ DATA_DIR: dataDir });
    expect(!missing.ok && missing.failure.join('\n')).toContain(join(dataDir, 'secrets.json'));
    writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify({ payloadSecret: 'x', doorsSecret: DOORS_SECRET }));
    const found = parseSiteEnv({ DATA_DIR: dataDir });
    expect(found.ok && found.value.doorsSecret).toBe(DOORS_SECRET);
    rmSync(dataDir, { recursive: true });
  });
});
