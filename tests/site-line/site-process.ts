/** The real site program in a folder of its own, to be asked over its port, killed and started again. */
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildSiteWhenChanged } from '../../scripts/start/site-build.ts';
import { findFreePort } from '../support/mongodb-server.ts';
import { repositoryRoot } from '../support/source-files.ts';
import { DOORS_SECRET } from './feed-server.ts';

export interface SiteProcess {
  readonly url: string;
  readonly dataDir: string;
  readonly publicFolder: string;
  /** For the next start. */
  setSiteUrl(siteUrl: string): void;
  /** Everything it logged, over all its lives. */
  output(): string;
  /** Resolves when it listens; with `SiteReady` once the home page is served. */
  start(until?: 'listening' | 'ready'): Promise<void>;
  kill(signal?: NodeJS.Signals): Promise<number | null>;
  get(path: string, options?: RequestInit): Promise<Response>;
  /** Asks until the answer is as wanted; fails with the last answer after ten seconds. */
  until(path: string, isWanted: (answer: Response, text: string) => boolean): Promise<string>;
  remove(): Promise<void>;
}

export async function createSiteProcess(options: {
  readonly doorsUrl: string;
  readonly siteUrl?: string;
  /** Of the doors. */
  readonly secret?: string;
}): Promise<SiteProcess> {
  await buildSiteWhenChanged({ root: repositoryRoot, env: process.env });
  const dataDir = await mkdtemp(join(tmpdir(), 'tieng-mo-site-'));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  let siteUrl = options.siteUrl ?? 'http://phuong.example';
  let child: ChildProcess | undefined;
  let printed = '';

  const get = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(url + path, { redirect: 'manual', ...init });

  async function start(until: 'listening' | 'ready' = 'ready'): Promise<void> {
    const running = fork(join(repositoryRoot, 'site/src/server/main.ts'), [], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: {
        ...process.env,
        SITE_PORT: String(port),
        DATA_DIR: dataDir,
        DOORS_URL: options.doorsUrl,
        DOORS_SECRET: options.secret ?? DOORS_SECRET,
        SITE_URL: siteUrl,
        LOG_LEVEL: 'info',
      },
    });
    const before = printed.length;
    await new Promise<void>((resolve, reject) => {
      const note = (chunk: Buffer): void => {
        printed += chunk.toString();
        // A start that fails must not take the place of one that runs, so the child is kept only afterwards.
        if (until === 'listening' && printed.slice(before).includes('"SiteListening"')) resolve();
      };
      running.stdout?.on('data', note);
      running.stderr?.on('data', note);
      running.on('message', (message) => {
        if (JSON.stringify(message).includes('SiteReady')) resolve();
      });
      running.once('exit', (code) => reject(new Error(`The site ended with ${code}\n${printed.slice(-4000)}`)));
    });
    child = running;
  }

  async function kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null || running.signalCode !== null) return running?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
    running.kill(signal);
    return ended;
  }

  return {
    url,
    dataDir,
    publicFolder: join(dataDir, 'site', 'public'),
    setSiteUrl: (next) => {
      siteUrl = next;
    },
    output: () => printed,
    start,
    kill,
    get,
    until: async (path, isWanted) => {
      const deadline = Date.now() + 45_000;
      for (;;) {
        const answer = await get(path).catch(() => undefined);
        const text = (await answer?.text()) ?? '';
        if (answer && isWanted(answer, text)) return text;
        if (Date.now() > deadline) {
          throw new Error(
            `${path} never became as wanted: ${answer?.status}\n${text.slice(0, 600)}\n${printed.slice(-3000)}`,
          );
        }
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    remove: async () => {
      await kill();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Names of files that are not the same in both trees, each with what is wrong. */
export function listDifferences(
  expected: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): readonly string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort();
  return names.flatMap((name) => {
    if (expected[name] === found[name]) return [];
    if (found[name] === undefined) return [`missing: ${name}`];
    return [expected[name] === undefined ? `left over: ${name}` : `other content: ${name}`];
  });
}

/** Every file below a folder with its content, one letter a byte, by name. */
export async function readTree(folder: string): Promise<Readonly<Record<string, string>>> {
  if (!existsSync(folder)) return {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files
    .sort()
    .map(async (file) => [relative(folder, file), (await readFile(file)).toString('latin1')] as const);
  return Object.fromEntries(await Promise.all(read));
}
