/** `node scripts/train-privacy.ts`: learns the weights of the privacy lint from marked texts and writes their table. */
import { writeFileSync } from 'node:fs';
import { PARTS } from 'shared/privacy/weigh-parts';
import { listTrainingPeople } from './train-privacy/list-training-people.ts';
import { tableOf } from './train-privacy/weights-table.ts';
import { trainWeights } from './train-privacy/train-weights.ts';

const people = listTrainingPeople();
const tables = PARTS.map((part) => {
  const weights = trainWeights(
    people
      .filter(({ doubtful }) => !doubtful.has(part))
      .map(({ signs, parts, share }) => ({ signs, isOfPart: parts.has(part), share })),
  );
  return [part, weights] as const;
});
writeFileSync(new URL('../shared/privacy/part-weights-table.ts', import.meta.url), tableOf(tables));
process.stderr.write(`${people.length} lượt người trong văn bản mẫu; đã ghi bảng trọng số.\n`);
