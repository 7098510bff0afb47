/** Ids of the demonstration ward follow from names, so that seeding twice makes nothing twice. */
import { createHash } from 'node:crypto';

const NAMESPACE = Buffer.from('6f1b2c0e5a7d4e3b9c8a7d6e5f4a3b2c', 'hex');

/** A UUID of version 5. Always the same for the same name: `demoId('unit:phuong-tieng-mo')`. */
export function demoId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
