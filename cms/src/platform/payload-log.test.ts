import { expect, it } from 'vitest';
import type { LogEntry } from 'shared/kernel/log';
import { payloadLogTo } from './payload-log.ts';

function levelLogged(line: object): LogEntry['level'] | undefined {
  const entries: LogEntry[] = [];
  payloadLogTo((entry) => entries.push(entry)).write(JSON.stringify(line));
  return entries[0]?.level;
}

it.each([
  ['a failure', { level: 50, msg: 'disk full', err: { message: 'disk full' } }, 'error'],
  ['a failure while answering', { level: 50, msg: 'broken', err: { status: 500 } }, 'error'],
  ['a refusal to a person, which is no failure', { level: 50, msg: 'Không được', err: { status: 403 } }, 'info'],
  ['a request that broke off', { level: 50, msg: 'aborted', err: { message: 'aborted', code: 'ECONNRESET' } }, 'info'],
  [
    'a connection that we lost',
    { level: 50, msg: 'x', err: { message: 'read ECONNRESET', code: 'ECONNRESET' } },
    'error',
  ],
  ['a warning', { level: 40, msg: 'slow' }, 'warn'],
  ['a message', { level: 30, msg: 'Migrated' }, 'info'],
])('logs %s', (_name, line, level) => {
  expect(levelLogged(line)).toBe(level);
});
