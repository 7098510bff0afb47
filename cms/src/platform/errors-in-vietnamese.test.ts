import { en } from '@payloadcms/translations/languages/en';
import { APIError, Forbidden, UnauthorizedError, ValidationError, formatErrors } from 'payload';
import { describe, expect, it } from 'vitest';
import { inVietnamese } from './errors-in-vietnamese.ts';

function said(error: APIError): string {
  const answer = inVietnamese(formatErrors(error));
  return (answer?.response.errors ?? []).map(({ message }) => message).join('\n');
}

describe('an answer that Payload gives in English', () => {
  it('names the field of a sign-in in Vietnamese', () => {
    const error = new ValidationError({ collection: 'users', errors: [{ message: 'Bắt buộc', path: 'email' }] });
    expect(error.message).toContain(en.translations.error.followingFieldsInvalid_one);
    expect(said(error)).toBe('Ô sau chưa đúng: Thư điện tử');
    expect(inVietnamese(formatErrors(error))?.response.errors[0]?.data).toMatchObject({
      collection: 'users',
      errors: [{ message: 'Bắt buộc', path: 'email' }],
    });
  });

  it('says of several fields that they are several', () => {
    const errors = ['password', 'Tít'].map((path) => ({ message: 'Bắt buộc', path }));
    expect(said(new ValidationError({ errors }))).toBe('Các ô sau chưa đúng: Mật khẩu, Tít');
  });

  it('says what is wrong with a file', () => {
    const errors = [{ message: 'Invalid or corrupted PDF file.', path: 'file' }];
    const answer = inVietnamese(formatErrors(new ValidationError({ errors })));
    expect(answer?.response.errors[0]?.data?.errors?.[0]?.message).toContain('Tệp PDF bị hỏng');
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
    expect(inVietnamese({ message: 'ok' })).toBeUndefined();
  });
});
