/** Who asks: the peer, or whom a proxy on this machine names. What others claim in a header is not believed. */
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

const OWN_MACHINE = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** An IPv4 address, or the /64 of an IPv6 address, which is what one subscriber has. */
export function clientAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>): string {
  const peer = request.socket.remoteAddress ?? '';
  if (!isOwnMachine(peer)) return networkOf(peer);
  const forwarded = request.headers['x-forwarded-for'];
  const named = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',').at(-1)?.trim();
  return named ? networkOf(named) : peer;
}

export function isOwnMachine(address: string): boolean {
  return OWN_MACHINE.includes(address);
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address.slice(0, 45);
  const [head = '', tail] = address.split('::', 2);
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  return [...front, ...Array.from({ length: zeros }, () => '0'), ...back].slice(0, 4).join(':');
}
