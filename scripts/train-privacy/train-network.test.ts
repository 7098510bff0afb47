import { addSign, LEARNT, listen, placeOf, scaleOf, SUMS } from 'shared/privacy/part-network';
import { expect, it } from 'vitest';
import { listFromStories } from './list-examples.ts';
import { tableOf } from './network-table.ts';
import { numberSigns } from './number-signs.ts';
import { trainNetwork } from './train-network.ts';

/** Harmed is who lost money, unless somebody else's loss is told: no sign alone says which. */
const MARKED = Array.from({ length: 12_800 }, (_one, index) => {
  const [isMoney, isOther] = [index % 2 === 0, index % 3 === 0];
  return {
    signs: ['#', isMoney ? '>mất tiền' : '>khen', isOther ? '=kin' : '=self', ...(index === 0 ? ['>hiếm'] : [])],
    isVictim: isMoney !== isOther,
  };
});
const { names, rows } = numberSigns(
  MARKED.map(({ signs }) => signs),
  5,
);
const examples = MARKED.map(({ isVictim }, index) => ({
  row: rows[index] ?? new Int32Array(),
  isOfPart: LEARNT.map((part) => (part === 'victim' ? isVictim : undefined)),
  share: 1,
}));
const network = trainNetwork(names, examples);

function isVictim(...told: readonly string[]): boolean {
  const sums = new Float64Array(SUMS);
  for (const sign of ['#', ...told])
    addSign(sums, network.vectors, { number: names.indexOf(sign), place: placeOf(sign), scale: scaleOf(sign) });
  return (listen(sums, network.layer).points[0] ?? 0) > 0;
}

it('learns what two signs say only together', () => {
  expect([isVictim('>mất tiền', '=self'), isVictim('>khen', '=kin')]).toEqual([true, true]);
  expect([isVictim('>mất tiền', '=kin'), isVictim('>khen', '=self')]).toEqual([false, false]);
});

it('leaves out what is seen too seldom', () => {
  expect(names).toEqual(['#', '=kin', '=self', '>khen', '>mất tiền'].toSorted());
});

it('always learns the same', () => {
  const few = examples.slice(0, 640);
  expect(tableOf(names, trainNetwork(names, few))).toBe(tableOf(names, trainNetwork(names, few)));
});

it('writes a table whose signs and numbers belong together', () => {
  const table = tableOf(names, network);
  const [, signs = ''] = /signs: `\n([^`]*)\n`/u.exec(table) ?? [];
  const [, vectors = ''] = /vectors: `\n([^`]*)\n`/u.exec(table) ?? [];
  expect(Buffer.from(vectors, 'base64')).toHaveLength(signs.split(/[\t\n]/u).length * 12);
});

it('asks for one mark of a person in a text', () => {
  const people = listFromStories('Bà ⟦victim:Lê Thị Hoa⟧ bị lừa.\nBà Hoa kể lại chuyện ấy.', 1);
  expect(people.map(({ parts, doubtful }) => [[...parts], [...doubtful]])).toEqual([
    [['victim'], []],
    [[], ['victim']],
  ]);
});
