/** `npm test`: makes everything the tests need (builds, a MongoDB, a browser), runs them, says what they ran on. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { buildAdminWhenChanged } from 'cms/admin-build';
import { readScriptEnv } from './env.ts';
import { buildSiteWhenChanged } from './start/site-build.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { provideMongo } from '../tests/support/mongodb-server.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const VitestSummary = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

async function main(): Promise<number> {
  const settings = readScriptEnv();
  await buildSiteWhenChanged({ root, env: process.env });
  await buildAdminWhenChanged();
  const browserVersion = await versionOfBrowser();
  const mongo = await provideMongo(settings.mongodbTestUrl);
  try {
    const env = { ...process.env, ...(mongo.kind === 'running' ? { MONGODB_TEST_URL: mongo.url } : {}) };
    const summary = await runVitest(env);
    const databases =
      mongo.kind === 'running' ? `SQLite, MongoDB ${mongo.version}` : `SQLite (MongoDB skipped: ${mongo.reason})`;
    process.stdout.write(
      `Ran on: databases ${databases}; search engine embedded; browser Chromium ${browserVersion}\n`,
    );
    const unsure = summary.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0);
    for (const { fullName, failureMessages } of unsure) {
      const why = failureMessages.map((message) => message.split('\n').slice(0, 5).join('\n')).join('\n');
      process.stdout.write(`Passed only at the second try: ${fullName}\n${why}\n`);
    }
    const failed = summary.numFailedTests + (summary.numFailedTests === 0 ? summary.numFailedTestSuites : 0);
    const skipped = summary.numPendingTests + summary.numTodoTests;
    process.stdout.write(`${summary.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
    return failed === 0 && summary.numPassedTests > 0 ? 0 : 1;
  } finally {
    if (mongo.kind === 'running') await mongo.stop();
  }
}

async function versionOfBrowser(): Promise<string> {
  const browser = await launchChromium();
  const version = browser.version();
  await browser.close();
  return version;
}

async function runVitest(env: NodeJS.ProcessEnv): Promise<z.infer<typeof VitestSummary>> {
  const folder = await mkdtemp(join(tmpdir(), 'tieng-mo-test-'));
  const report = join(folder, 'report.json');
  const args = [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ];
  const child = spawn(join(root, 'node_modules/.bin/vitest'), args, { cwd: root, env, stdio: 'inherit' });
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => resolve());
  });
  try {
    return VitestSummary.parse(JSON.parse(await readFile(report, 'utf8')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// Not the exit code alone: a download that never ends would keep the process.
process.exit(await main());
