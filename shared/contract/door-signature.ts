/** Every request between the two programs is signed with the installation's doors secret; a stale or altered one is refused. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export const SIGNATURE_HEADER = 'x-tieng-mo-signature';
const MAX_AGE_SECONDS = 300;
const PATTERN = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

interface SignedRequest {
  readonly secret: string;
  readonly method: string;
  /** Path with its query string. */
  readonly path: string;
  readonly body: string;
  readonly nowMs: number;
}

/** The header value `t=<unix seconds>,v1=<hmac>` over time, method, path and body. */
export function signDoorRequest(request: SignedRequest): string {
  const seconds = Math.floor(request.nowMs / 1000);
  return `t=${seconds},v1=${macOf(request, seconds)}`;
}

/** True if the header was made with this secret for exactly this request within the last five minutes. */
export function isDoorSignatureValid(request: SignedRequest, header: string | undefined): boolean {
  const match = PATTERN.exec(header ?? '');
  if (!match) return false;
  const seconds = Number(match[1]);
  if (Math.abs(request.nowMs / 1000 - seconds) > MAX_AGE_SECONDS) return false;
  return equalInConstantTime(macOf(request, seconds), match[2] ?? '');
}

function macOf(request: SignedRequest, seconds: number): string {
  const bodyDigest = bytesToHex(sha256(utf8ToBytes(request.body)));
  const text = [seconds, request.method.toUpperCase(), request.path, bodyDigest].join('\n');
  return bytesToHex(hmac(sha256, utf8ToBytes(request.secret), utf8ToBytes(text)));
}

function equalInConstantTime(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
