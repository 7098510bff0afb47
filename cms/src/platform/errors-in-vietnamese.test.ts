import { en } from '@payloadcms/translations/languages/en';
import { APIError, Forbidden, UnauthorizedError, ValidationError, formatErrors } from 'payload';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inVietnamese } from './errors-in-vietnamese.ts';

const Answer = z.object({
  response: z.object({ errors: z.array(z.looseObject({ message: z.string() })) }),
});

function answerTo(error: APIError) {
  return Answer.parse(inVietnamese(error, formatErrors(error))).response.errors;
}

function said(error: APIError): string {
  return answerTo(error)
    .map(({ message }) => message)
    .join('\n');
}

describe('an answer that Payload gives in English', () => {
  const noAddress = { collection: 'users', errors: [{ message: 'Bắt buộc', path: 'email' }] };

  it('names the field of a sign-in in Vietnamese, and leaves the form what it needs to mark it', () => {
    const error = new ValidationError(noAddress);
    expect(error.message).toContain(en.translations.error.followingFieldsInvalid_one);
    expect(answerTo(error)).toEqual([
      { name: 'ValidationError', message: 'Ô sau chưa đúng: Thư điện tử', data: noAddress },
    ]);
  });

  it('names the fields where Payload did not know its own error and kept the sentence only', () => {
    const error = new ValidationError(noAddress);
    expect(inVietnamese(error, { errors: [{ message: error.message }] })).toEqual({
      response: { errors: [{ message: 'Ô sau chưa đúng: Thư điện tử', data: noAddress }] },
    });
  });

  it('says of several fields that they are several', () => {
    const errors = ['password', 'Tít'].map((path) => ({ message: 'Bắt buộc', path }));
    expect(said(new ValidationError({ errors }))).toBe('Các ô sau chưa đúng: Mật khẩu, Tít');
  });

  it('says what is wrong with a file', () => {
    const errors = [{ message: 'Invalid or corrupted PDF file.', path: 'file' }];
    const [answer] = answerTo(new ValidationError({ errors }));
    expect(answer).toMatchObject({ data: { errors: [{ message: expect.stringContaining('Tệp PDF bị hỏng') }] } });
    expect(said(new APIError("Invalid file type: 'image/svg+xml'", 400))).toBe('Loại tệp này không dùng được.');
  });

  it.each([new Forbidden(), new UnauthorizedError(), new APIError('Missing email.', 400)])(
    '%s is said anew',
    (error) => {
      expect(said(error)).toMatch(/[àáảãạăâđêôơư]/i);
    },
  );

  it('leaves alone what is Vietnamese or no error', () => {
    expect(said(new APIError('Hãy so hai bản.', 409))).toBe('Hãy so hai bản.');
    expect(inVietnamese(undefined, { message: 'ok' })).toBeUndefined();
  });
});
