// Bootstrap of every command: needs only Node 20 and npm, installs the pinned dependencies when they changed,
// then hands over to scripts/<command>.ts under the project's own Node 24. No dependency may be imported here.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@12.21.0';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const stampFile = join(root, 'node_modules', '.tieng-mo-installed');
// Node 24 lets the young generation of a heap grow to 128 MB under load, which nobody gains by.
const YOUNG_HEAP = '--max-semi-space-size=16';
const INSTALL_INPUTS = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  'cms/package.json',
  'shared/package.json',
  'site/package.json',
];

const [command = '', ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${command.replaceAll(':', '-')}.ts`);
if (!/^[a-z:-]+$/.test(command) || !existsSync(script))
  fail(`Không có lệnh “${command}”. Xem danh sách lệnh trong README.md.`);

await installWhenChanged();
await handOver();

async function installWhenChanged() {
  const wanted = installHash();
  if (installedHash() === wanted) return;
  const lock = join(root, '.install-lock');
  await takeLock(lock);
  try {
    if (installedHash() === wanted) return;
    say('Đang cài đặt các gói cần thiết (lần đầu khoảng một phút)…');
    const code = await run('npx', ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'], {
      stdio: ['ignore', 2, 2],
    });
    if (code !== 0) fail('Cài đặt không thành công. Hãy kiểm tra mạng và dung lượng đĩa rồi chạy lại.');
    writeFileSync(stampFile, wanted);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function installHash() {
  const hash = createHash('sha256');
  for (const file of INSTALL_INPUTS) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function installedHash() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
}

/** mkdir is atomic; a lock older than fifteen minutes was left by an installation that died. */
async function takeLock(lock) {
  for (let told = false; ;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (Date.now() - statSync(lock, { throwIfNoEntry: false })?.mtimeMs > 15 * 60_000) {
      rmSync(lock, { recursive: true, force: true });
      continue;
    }
    if (!told) say('Một lệnh khác đang cài đặt; đang chờ…');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function handOver() {
  const node = existsSync(join(bin, 'node')) ? join(bin, 'node') : process.execPath;
  if (node === process.execPath && Number(process.versions.node.split('.')[0]) < 24) {
    fail(`Máy này cần Node 24 trở lên (đang có ${process.versions.node}). Hãy cài Node 24 từ nodejs.org rồi chạy lại.`);
  }
  const dotEnv = join(root, '.env');
  const envFile = existsSync(dotEnv) ? [`--env-file=${dotEnv}`] : [];
  const nodeArgs = ['--disable-warning=ExperimentalWarning', YOUNG_HEAP, ...envFile, script, ...args];
  process.exitCode = await run(node, nodeArgs, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
}

function run(program, programArgs, options) {
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` };
  const child = spawn(program, programArgs, { cwd: root, env, ...options });
  // A terminal sends Ctrl-C to the whole group; the child decides when to end, we wait for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  return new Promise((resolve) => {
    child.on('error', (error) => fail(`Không chạy được ${program}: ${error.message}`));
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** npm runs us through a shell and neither passes every signal on: whoever ends npm means us. */
function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 300);
  watch.unref();
}

/** The shell and, where the system tells, npm above it. */
function ancestors() {
  const shell = process.ppid;
  try {
    const afterName = readFileSync(`/proc/${shell}/stat`, 'utf8').split(') ').at(-1) ?? '';
    return `${shell} ${afterName.split(' ')[1]}`;
  } catch {
    return String(shell);
  }
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
