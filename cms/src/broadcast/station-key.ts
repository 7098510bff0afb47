/** The secret in a station's address: made once, shown once, kept as its SHA-256. */
import { createHash, randomBytes } from 'node:crypto';

/** 128 bits as 22 letters, digits, `-` and `_`: short enough to be typed from paper. */
export function makeStationKey(): string {
  return randomBytes(16).toString('base64url');
}

export function digestOfStationKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
