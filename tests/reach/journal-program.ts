/** Writes numbers into a journal and says each one aloud once it is promised: `node journal-program.ts <folder> <first number>`. */
import { openAppendOnlyJournal } from 'site/journal/append-only-journal';

const [folder = '', first = '0'] = process.argv.slice(2);
const journal = await openAppendOnlyJournal({ folder, name: 'so' });
let next = Number(first);

async function writeForEver(): Promise<never> {
  for (;;) {
    const record = `${next}`;
    next += 1;
    await journal.append(record);
    process.stdout.write(`${record}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, writeForEver));
