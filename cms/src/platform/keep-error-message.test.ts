import { APIError } from 'payload';
import { describe, expect, it } from 'vitest';
import { answerOf } from './keep-error-message.ts';

/** A payload-free call: what the hook reads is the error and the answer so far. */
function said(error: Error, message: string): unknown {
  return answerOf({ error, result: { errors: [{ message }] } });
}

describe('the sentence of a refusal', () => {
  it('is said where the build took the error its name', () => {
    expect(said(new APIError('Hãy so hai bản.', 409), 'An unknown error occurred.')).toEqual({
      response: { errors: [{ message: 'Hãy so hai bản.' }] },
    });
  });

  it('of a fault of the program says nothing of the program', () => {
    for (const message of ['An unknown error occurred.', 'Something went wrong.']) {
      expect(said(new Error('SQLITE_FULL /srv/data'), message)).toEqual({
        response: { errors: [{ message: expect.stringContaining('Máy chủ gặp lỗi') }] },
      });
    }
  });

  it('is left alone where it was said', () => {
    expect(said(new APIError('Hãy so hai bản.', 409), 'Hãy so hai bản.')).toBeUndefined();
  });
});
