/** `npm run spoken [-- --region north|south]`: written lines in, the same lines as they are read aloud out. */
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { toSpokenForm } from 'shared/broadcast/spoken-form';
import type { Region } from 'shared/broadcast/spoken-numbers';

const USAGE = 'Cách dùng: npm run --silent spoken [-- --region north|south] < van-ban.txt\n';

async function main(): Promise<number> {
  const region = wantedRegion();
  if (region === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  // A reader that has seen enough, as in `| head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!process.stdout.write(`${toSpokenForm(line, { region }).spoken}\n`)) await once(process.stdout, 'drain');
  }
  return 0;
}

function wantedRegion(): Region | undefined {
  try {
    const { region } = parseArgs({ options: { region: { type: 'string', default: 'north' } } }).values;
    return region === 'north' || region === 'south' ? region : undefined;
  } catch {
    // An unknown option is answered with the usage.
    return undefined;
  }
}

process.exitCode = await main();
