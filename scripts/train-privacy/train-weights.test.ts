import { expect, it } from 'vitest';
import { listFromStories } from './list-examples.ts';
import { numberSigns, trainWeights } from './train-weights.ts';
import { tableOf } from './weights-table.ts';

const MARKED = Array.from({ length: 12 }, (_one, index) => ({
  signs: ['#', index % 2 === 0 ? '>mất tiền' : '>khen'],
  isOfPart: index % 2 === 0,
}));

function learn(marked: typeof MARKED): ReadonlyMap<string, number> {
  const { names, rows } = numberSigns(marked.map(({ signs }) => signs));
  const examples = marked.map(({ isOfPart }, index) => ({ row: rows[index] ?? new Int32Array(), isOfPart, share: 1 }));
  return trainWeights(names, examples);
}

it('gives weight to what tells the parts apart, and always the same', () => {
  const weights = learn(MARKED);
  expect(weights.get('>mất tiền')).toBeGreaterThan(0.3);
  expect(weights.get('>khen')).toBeLessThan(-0.3);
  expect([...learn(MARKED)]).toEqual([...weights]);
});

it('leaves out what is seen too seldom', () => {
  expect(learn(MARKED.map((one, index) => (index === 0 ? { ...one, signs: ['>hiếm'] } : one))).has('>hiếm')).toBe(
    false,
  );
});

it('writes a table of weights that the lint reads back', () => {
  const table = tableOf([
    [
      'victim',
      new Map([
        ['>mất tiền', 0.512],
        ['>khen', -0.4],
        ['#', 0.01],
      ]),
    ],
  ]);
  expect(table).toContain('0.52\t>mất tiền\n-0.4\t>khen\n');
  expect(table).not.toContain('#\n');
});

it('asks for one mark of a person in a text', () => {
  const people = listFromStories('Bà ⟦victim:Lê Thị Hoa⟧ bị lừa.\nBà Hoa kể lại chuyện ấy.', 1);
  expect(people.map(({ parts, doubtful }) => [[...parts], [...doubtful]])).toEqual([
    [['victim'], []],
    [[], ['victim']],
  ]);
});
