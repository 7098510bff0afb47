import { describe, expect, test } from 'vitest';
import { FIRST_STEP, GUIDE, listWaysTo, type GuideStep } from './guide-table.ts';

const steps = Object.entries(GUIDE);
/** Words by which an end would promise what nobody can know. */
const REASSURING = /an toàn(?!”)|yên tâm|không phải lừa đảo|đáng tin(?! \w* ?:)/i;

function stepOf(name: string): GuideStep {
  const step = GUIDE[name];
  if (!step) throw new Error(`No step ${name}`);
  return step;
}

/** Every way through the guide, as the names of its steps. */
function* everyWay(from: string, way: readonly string[] = []): Iterable<readonly string[]> {
  if (way.includes(from)) throw new Error(`A circle: ${[...way, from].join(' → ')}`);
  const here = [...way, from];
  const step = stepOf(from);
  if (step.kind === 'end') yield here;
  else for (const answer of step.answers) yield* everyWay(answer.to, here);
}

describe('the decision guide', () => {
  test('every way ends, within four taps, at a warning and something to do', () => {
    const ways = [...everyWay(FIRST_STEP)];
    expect(ways.length).toBeGreaterThan(40);
    for (const way of ways) {
      const end = stepOf(way.at(-1) ?? '');
      expect(end.kind).toBe('end');
      expect(way.length).toBeLessThanOrEqual(5);
      if (end.kind !== 'end') continue;
      expect(end.actions.length, way.join(' → ')).toBeGreaterThan(0);
      expect(end.types.length, way.join(' → ')).toBeGreaterThan(0);
    }
  });

  test('every step is reached', () => {
    const reached = new Set([...everyWay(FIRST_STEP)].flat());
    expect(steps.map(([name]) => name).filter((name) => !reached.has(name))).toEqual([]);
  });

  test('every question can be answered in more than one way', () => {
    for (const [name, step] of steps) {
      if (step.kind !== 'question') continue;
      expect(step.answers.length, name).toBeGreaterThan(1);
      expect(new Set(step.answers.map((answer) => answer.label)).size, name).toBe(step.answers.length);
    }
  });

  test.each(steps.flatMap(([name, step]) => (step.kind === 'end' ? [[name, step] as const] : [])))(
    'the end %s never says that all is well',
    (_name, end) => {
      expect(end.headline).not.toMatch(REASSURING);
      expect(end.actions.join(' ')).not.toMatch(REASSURING);
      expect(end.why.replace('không có nghĩa là đáng tin', '').replaceAll('“tài khoản an toàn”', '')).not.toMatch(
        REASSURING,
      );
    },
  );

  test('an end has a name of its own, says why, and knows the answers that lead to it', () => {
    const ends = steps.flatMap(([name, step]) => (step.kind === 'end' ? [{ name, ...step }] : []));
    expect(new Set(ends.map(({ headline }) => headline)).size).toBe(ends.length);
    for (const { name, why } of ends) {
      expect(why.length, name).toBeGreaterThan(40);
      expect(listWaysTo(name).length, name).toBeGreaterThan(0);
    }
    expect(listWaysTo('trung-thuong').map(({ answer }) => answer)).toEqual([
      'Báo trúng thưởng, tặng quà',
      'Trúng thưởng, quà tri ân',
    ]);
  });

  test.each(steps.map(([name]) => [name]))('the step %s has a name that an address may have', (name) => {
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});
