/**
 * The mark by which a page may count its own views: only documents this installation has published can be counted,
 * nobody can invent an address. It stands in a static page, so it has no expiry.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export interface PageTokenKey {
  /** Says which key a token was made with, so that the old one may stay valid beside a new one. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

const MAC_HEX_LENGTH = 32;

/** The key for page tokens of an installation's secret, of no use for anything else the secret opens. */
export function pageTokenKeyOf(secret: string): PageTokenKey {
  const bytes = hmac(sha256, utf8ToBytes(secret), utf8ToBytes('reach page token'));
  return { id: bytesToHex(sha256(bytes)).slice(0, 8), bytes };
}

/** `tactic:0b1c….<key id>.<mac>` for a document reference `tactic:0b1c…`. */
export function signPageToken(document: string, key: PageTokenKey): string {
  return `${document}.${key.id}.${macOf(document, key)}`;
}

/** The document a token was made for, if one of the keys made it. */
export function findTokenDocument(token: string, keys: readonly PageTokenKey[]): string | undefined {
  const [document, keyId, ...rest] = token.split('.');
  const key = keys.find((candidate) => candidate.id === keyId);
  if (document === undefined || key === undefined || rest.length !== 1) return undefined;
  return isSameText(signPageToken(document, key), token) ? document : undefined;
}

function macOf(document: string, key: PageTokenKey): string {
  return bytesToHex(hmac(sha256, key.bytes, utf8ToBytes(`view\n${document}`))).slice(0, MAC_HEX_LENGTH);
}

/** Looks at every character even after a difference, so that the time taken tells a guesser nothing. */
function isSameText(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
