/** Passwords: how long they must be, and how the machine makes one that can be read out over the telephone. */
import { randomInt } from 'node:crypto';
import { guessesExponent } from './password-strength.ts';

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

/** A locked account allows some 700 tries a day: at ten to the ninth guesses, that is thousands of years. */
const MIN_GUESSES_EXPONENT = 9;
/** What a machine tries within its first minutes. */
const KNOWN_DEFAULT_EXPONENT = 5;

/** Undefined, or the sentence that refuses it. `ownWords`: address and name of the person. */
export function refusalOfPassword(password: unknown, ownWords: readonly string[] = []): string | undefined {
  if (typeof password !== 'string' || password.normalize('NFC').length < MIN_PASSWORD_LENGTH) {
    return `Mật khẩu phải dài ít nhất ${MIN_PASSWORD_LENGTH} ký tự. Một câu ngắn dễ nhớ là tốt nhất.`;
  }
  if (guessesExponent(password, ownWords) >= MIN_GUESSES_EXPONENT) return undefined;
  return 'Mật khẩu này dễ đoán: giống mật khẩu nhiều người dùng, dãy phím liền nhau hoặc tên của bạn. Hãy ghép bốn, năm từ không liên quan, ví dụ kiểu “ghế tre tàu chợ sáng”.';
}

/** The first things anybody tries, such as `password1234`: no installation begins with one. */
export function isKnownDefault(password: string): boolean {
  return guessesExponent(password, []) < KNOWN_DEFAULT_EXPONENT;
}
