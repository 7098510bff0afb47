/** Passwords: how long they must be, and how the machine makes one that can be read out over the telephone. */
import { randomInt } from 'node:crypto';

export const MIN_PASSWORD_LENGTH = 12;

/** Without letters and digits that look alike. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 20 characters in groups of five, about 99 bits: `h7kqm-3w9xz-…`. */
export function randomPassword(): string {
  const groups = Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join(''),
  );
  return groups.join('-');
}

/** Undefined, or the sentence that refuses it. */
export function refusalOfPassword(password: unknown): string | undefined {
  if (typeof password === 'string' && password.length >= MIN_PASSWORD_LENGTH) return undefined;
  return `Mật khẩu phải dài ít nhất ${MIN_PASSWORD_LENGTH} ký tự. Một câu ngắn dễ nhớ là tốt nhất.`;
}
