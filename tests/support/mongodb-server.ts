/** Finds or starts a MongoDB replica set for the tests: a given address, a server on the path, or one that can be fetched. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';

const FETCH_LIMIT_MS = 30_000;

export type TestMongo =
  | { readonly kind: 'running'; readonly url: string; readonly version: string; stop(): Promise<void> }
  | { readonly kind: 'absent'; readonly reason: string };

export async function provideMongo(givenUrl: string | undefined): Promise<TestMongo> {
  if (givenUrl)
    return { kind: 'running', url: givenUrl, version: await versionOf(givenUrl), stop: async () => undefined };
  const binary = (await isOnPath('mongod')) ? 'mongod' : await fetchBinary();
  if (typeof binary !== 'string') return { kind: 'absent', reason: binary.reason };
  return startReplicaSet(binary);
}

async function startReplicaSet(binary: string): Promise<TestMongo> {
  const folder = await mkdtemp(join(tmpdir(), 'tieng-mo-mongod-'));
  const port = await findFreePort();
  const args = ['--replSet', 'rs0', '--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1', '--quiet'];
  const server = spawn(binary, args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `mongodb://127.0.0.1:${port}/?replicaSet=rs0`;
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const direct = `mongodb://127.0.0.1:${port}/?directConnection=true`;
  try {
    await initiate(direct, port);
    return { kind: 'running', url, version: await versionOf(url), stop };
  } catch (error) {
    await stop();
    return { kind: 'absent', reason: `mongod did not start: ${String(error)}` };
  }
}

async function initiate(url: string, port: number): Promise<void> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 15_000 });
  try {
    const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
    await client.db('admin').command({ replSetInitiate: { _id: 'rs0', members } });
  } finally {
    await client.close();
  }
}

async function versionOf(url: string): Promise<string> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 15_000 });
  try {
    const info = await client.db('admin').command({ buildInfo: 1 });
    return String(info['version']);
  } finally {
    await client.close();
  }
}

async function fetchBinary(): Promise<string | { readonly reason: string }> {
  const { MongoBinary } = await import('mongodb-memory-server-core');
  const tooLong = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`not fetched within ${FETCH_LIMIT_MS / 1000} s`)), FETCH_LIMIT_MS).unref();
  });
  try {
    return await Promise.race([MongoBinary.getPath({ version: '7.0.14', checkMD5: false }), tooLong]);
  } catch (error) {
    return {
      reason: `no mongod on the path and none could be fetched (${error instanceof Error ? error.message : String(error)})`,
    };
  }
}

function isOnPath(program: string): Promise<boolean> {
  const child = spawn(program, ['--version'], { stdio: 'ignore' });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

export function findFreePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
