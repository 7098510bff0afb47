/** `node scripts/train-privacy.ts`: learns the network of the privacy lint from marked texts and writes its table. */
import { writeFileSync } from 'node:fs';
import { learnTable } from './train-privacy/learn-table.ts';
import { listTrainingPeople } from './train-privacy/list-training-people.ts';

const people = listTrainingPeople();
writeFileSync(new URL('../shared/privacy/part-network-table.ts', import.meta.url), learnTable(people));
process.stderr.write(`${people.length} lượt người trong văn bản mẫu; đã ghi bảng của mạng.\n`);
