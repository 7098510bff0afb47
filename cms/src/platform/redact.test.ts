import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';

function logged(fields: Readonly<Record<string, unknown>>): string {
  const lines: string[] = [];
  createLog('debug', (line) => lines.push(line))({ level: 'error', event: 'PayloadMessage', ...fields });
  return lines.join('');
}

const FAILED =
  'Failed query: insert into "users" ("email", "hash") values (?, ?)\nparams: lan@phuong.vn,pbkdf2-sha256-v1:00ff,Bà Lan kể:\n    at nhà văn hóa';

describe('a line of the log', () => {
  it.each([
    ['the message of a failed query', { message: FAILED }],
    ['its stack', { err: { stack: `Error: ${FAILED}\n    at run (file:///x/session.js:43:15)`, params: ['Bà Lan'] } }],
    ['the error below it', { err: { cause: { message: FAILED }, query: 'select', params: ['pbkdf2-sha256-v1:00ff'] } }],
    ['a name that is taken', { message: 'E11000 duplicate key error dup key: { email: "lan@phuong.vn" }' }],
    ['a letter that came back', { message: '550 <lan@phuong.vn>: no such user, Bà Lan'.replace(', Bà Lan', '') }],
    ['what a request brought', { err: { data: { password: 'pbkdf2-sha256-v1:00ff', cookie: 'Bà Lan' } } }],
  ])('says nothing of a person, a text or a password: %s', (_case, fields) => {
    expect(logged(fields)).not.toMatch(/lan@|pbkdf2|Bà Lan|nhà văn hóa/);
  });

  it('hides sessions, links and keys', () => {
    const text = logged({
      session: 'JWT eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.abc_DEF-1',
      link: 'https://a.vn/admin/reset/0123456789abcdef0123456789abcdef01234567',
      station: '/dai/s6Jx4akIB428VIOVNcngdQ/',
    });
    expect(text).not.toMatch(/eyJ|0123456789abcdef|s6Jx4ak/);
  });

  it('keeps what helps to find a fault, in one line', () => {
    const text = logged({
      message: FAILED,
      file: 'file:///app/node_modules/@libsql/client@0.14.0/a.js',
      name: 'a\n{"level":"info"}',
    });
    expect(text).toContain('insert into');
    expect(text).toContain('@libsql/client@0.14.0/a.js');
    expect(text.trimEnd().split('\n')).toHaveLength(1);
  });
});
