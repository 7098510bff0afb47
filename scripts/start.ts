/** `npm start`: locks the data folder, seeds on the first run, builds, and keeps site and CMS running. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadOrCreateSecrets } from 'cms/platform/secrets';
import { environmentFor, readScriptEnv, type ScriptEnv } from './env.ts';
import { lockFolder } from './start/folder-lock.ts';
import { listTakenPorts } from './start/free-ports.ts';
import { runSeed } from './start/run-seed.ts';
import { buildSiteWhenChanged } from './start/site-build.ts';
import { SupervisedProgram } from './start/supervised-program.ts';

type ProgramName = 'site' | 'cms';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const startedAt = Date.now();

function say(text: string): void {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(0).padStart(3);
  process.stderr.write(`[${seconds} giây] ${text}\n`);
}

function giveUp(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

function readOnly(): readonly ProgramName[] {
  const { values } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: false });
  if (values.only === undefined) return ['cms', 'site'];
  if (values.only === 'site' || values.only === 'cms') return [values.only];
  return giveUp('Sau --only phải là site hoặc cms.');
}

async function refuseTakenPorts(settings: ScriptEnv, programs: readonly ProgramName[]): Promise<void> {
  const wanted = [
    ...(programs.includes('site') ? [{ setting: 'SITE_PORT', port: settings.sitePort }] : []),
    ...(programs.includes('cms')
      ? [
          { setting: 'CMS_PORT', port: settings.cmsPort },
          { setting: 'DOORS_PORT', port: settings.doorsPort },
        ]
      : []),
  ];
  const taken = await listTakenPorts(wanted);
  if (taken.length === 0) return;
  for (const { setting, port } of taken) {
    process.stderr.write(
      `Cổng ${port} đang được chương trình khác dùng. Hãy dừng chương trình đó hoặc đặt ${setting} khác.\n`,
    );
  }
  process.exit(1);
}

async function main(): Promise<void> {
  const programs = readOnly();
  const settings = readScriptEnv();
  const lock = await lockFolder(settings.dataDir, process.pid);
  if (!lock.ok) {
    giveUp(
      `Thư mục dữ liệu ${settings.dataDir} đang được một lần npm start khác dùng (tiến trình ${lock.failure.pid}). ` +
        'Hãy dừng lần đó trước, hoặc đặt DATA_DIR khác.',
    );
  }
  const running: SupervisedProgram[] = [];
  const preparation = new AbortController();
  const stop = stopOnce(async () => {
    say('Đang dừng…');
    preparation.abort();
    await Promise.all(running.map((program) => program.stop()));
    await lock.value.release();
    say('Đã dừng.');
    process.exit(0);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('disconnect', stop);

  try {
    await refuseTakenPorts(settings, programs);
    const secrets = await loadOrCreateSecrets(settings.dataDir);
    const env = environmentFor(settings, { PAYLOAD_SECRET: secrets.payloadSecret, DOORS_SECRET: secrets.doorsSecret });
    await prepare({ programs, settings, env, signal: preparation.signal });
    for (const name of programs) {
      const program = superviseProgram(name, env, settings);
      running.push(program);
      program.start();
    }
  } catch (error) {
    await lock.value.release();
    throw error;
  }
}

interface Preparation {
  readonly programs: readonly ProgramName[];
  readonly settings: ScriptEnv;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

async function prepare({ programs, settings, env, signal }: Preparation): Promise<void> {
  const site = programs.includes('site') ? buildSite(env, signal) : undefined;
  const seed = programs.includes('cms') ? runSeed({ root, settings, env, say, signal }) : undefined;
  await Promise.all([site, seed]);
}

async function buildSite(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  say('Đang dựng trang tin…');
  const outcome = await buildSiteWhenChanged({ root, env, signal });
  say(outcome === 'built' ? 'Đã dựng xong trang tin.' : 'Trang tin đã dựng từ trước.');
}

function superviseProgram(name: ProgramName, env: NodeJS.ProcessEnv, settings: ScriptEnv): SupervisedProgram {
  return new SupervisedProgram({
    name: name === 'site' ? 'Trang tin' : 'Hệ quản trị',
    script: join(root, name === 'site' ? 'site/src/server/main.ts' : 'cms/src/server.ts'),
    cwd: join(root, name),
    env,
    logFile: join(settings.dataDir, 'logs', `${name}.log`),
    say,
    onEvent: (event) => announce(event, settings),
  });
}

function announce(event: string, settings: ScriptEnv): void {
  switch (event) {
    case 'DoorsReady':
      return say('Cơ sở dữ liệu và cửa trao đổi đã sẵn sàng.');
    case 'AdminBuilding':
      return say('Đang dựng trang quản trị (lần đầu vài phút; trang tin vẫn phục vụ)…');
    case 'SiteReady':
      return say(`Trang tin: ${settings.siteUrl}/`);
    case 'AdminReady':
      say(`Trang quản trị: ${settings.cmsUrl}/admin`);
      return say(`Nhấn Ctrl-C để dừng. Nhật ký: ${join(settings.dataDir, 'logs')}`);
    case 'AdminFailed':
      return say(`Trang quản trị chưa chạy được, sẽ thử lại. Xem ${join(settings.dataDir, 'logs', 'cms.log')}.`);
  }
}

function stopOnce(stop: () => Promise<void>): () => void {
  let stopping = false;
  return () => {
    if (stopping) return;
    stopping = true;
    stop().catch((error: unknown) => giveUp(`Không dừng được gọn gàng: ${String(error)}`));
  };
}

await main().catch((error: unknown) => giveUp(error instanceof Error ? error.message : String(error)));
