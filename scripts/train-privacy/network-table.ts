/** The learnt network as a table in TypeScript: each number of a sign in one byte. */
import { LEARNT, WIDTH } from 'shared/privacy/part-network';
import type { LearntNetwork } from './train-network.ts';

const PER_LINE = 12;
const LINE = 120;
const MOST = 127;

/** Signs whose numbers all round to nothing are left out. */
export function tableOf(names: readonly string[], { vectors, layer }: LearntNetwork): string {
  const stepOf = (isIn: (at: number) => boolean): number =>
    Number(
      (vectors.reduce((most, value, at) => (isIn(at) ? Math.max(most, Math.abs(value)) : most), 0) / MOST).toPrecision(
        4,
      ),
    );
  const steps = { points: stepOf(isPoints), depth: stepOf((at) => !isPoints(at)) };
  const bytes = Int8Array.from(vectors, (value, at) => Math.round(value / (isPoints(at) ? steps.points : steps.depth)));
  const kept = names.flatMap((name, number) => {
    const own = bytes.subarray(number * WIDTH, (number + 1) * WIDTH);
    return own.some((byte) => byte !== 0) ? [{ name, own }] : [];
  });
  const written = Buffer.concat(kept.map(({ own }) => Buffer.from(own.buffer, own.byteOffset, WIDTH))).toString(
    'base64',
  );
  const signs = Array.from({ length: Math.ceil(kept.length / PER_LINE) }, (_one, line) =>
    kept
      .slice(line * PER_LINE, (line + 1) * PER_LINE)
      .map(({ name }) => name)
      .join('\t'),
  );
  const numbers = [...layer].map((value) => value.toFixed(4));
  return `/** Learnt by \`scripts/train-privacy.ts\`, never written by hand: signs, their numbers, and the layer above them. */
export const PART_NETWORK = {
  signs: \`
${signs.join('\n')}
\`,
  steps: { points: ${steps.points}, depth: ${steps.depth} },
  vectors: \`
${written.match(new RegExp(`.{1,${LINE}}`, 'gu'))?.join('\n') ?? ''}
\`,
  layer: \`
${numbers
  .map((value, at) => value + ((at + 1) % 16 === 0 ? '\n' : ' '))
  .join('')
  .trim()}
\`,
} as const;
`;
}

function isPoints(at: number): boolean {
  return at % WIDTH < LEARNT.length;
}
