/** Says before anything is started which of the wanted ports another program already holds. */
import { createServer } from 'node:net';
import { isCode } from './folder-lock.ts';

export interface WantedPort {
  readonly setting: string;
  readonly port: number;
}

export async function listTakenPorts(wanted: readonly WantedPort[]): Promise<readonly WantedPort[]> {
  const taken = [];
  for (const candidate of wanted) if (await isTaken(candidate.port)) taken.push(candidate);
  return taken;
}

function isTaken(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (error) => (isCode(error, 'EADDRINUSE') ? resolve(true) : reject(error)));
    probe.listen({ port, exclusive: true }, () => probe.close(() => resolve(false)));
  });
}
