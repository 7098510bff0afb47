import { APIError } from 'payload';
import { expect, it } from 'vitest';
import { failureReason } from './failure-reason.ts';

it('a refusal is told, a fault of the database is logged and keeps its statement to itself', () => {
  const logged: unknown[] = [];
  const logger = { error: (...said: readonly unknown[]) => logged.push(...said) };
  expect(failureReason(new APIError('Hãy đăng nhập.', 403), logger)).toBe('Hãy đăng nhập.');
  expect(logged).toEqual([]);
  expect(failureReason(new Error('select "id" from "articles"'), logger)).toMatch(/^máy chủ gặp lỗi\./u);
  expect(logged).toEqual([{ event: 'ImportFailed', message: 'Error: select "id" from "articles"' }]);
});
