/** No single machine holds so many connections that there are none for others. A proxy on this machine speaks for many. */
import type { Server } from 'node:http';
import { isOwnMachine } from './client-address.ts';

/** Thirty people behind one address, six connections each, with room to spare. */
const MOST_OF_ADDRESS = 400;
const MOST = 4000;

export function boundConnections(server: Server, mostOfAddress = MOST_OF_ADDRESS): void {
  const open = new Map<string, number>();
  server.maxConnections = MOST;
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    if (isOwnMachine(address)) return;
    const count = (open.get(address) ?? 0) + 1;
    if (count > mostOfAddress) return void socket.destroy();
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
}
