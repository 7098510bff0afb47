/** The learnt weights as a table in TypeScript: in each line a weight and the signs that weigh so much. */

const LIGHTEST = 0.08;

type Weights = ReadonlyMap<string, number>;

export function tableOf(parts: readonly (readonly [part: string, weights: Weights])[]): string {
  const rows = parts.map(([part, weights]) => `  ${part}: \`\n${linesOf(weights).join('\n')}\n\`,\n`).join('');
  return `/** Learnt by \`scripts/train-privacy.ts\`, never written by hand: in each line a weight and the signs that have it. */\nexport const PART_WEIGHTS = {\n${rows}} as const;\n`;
}

function linesOf(weights: Weights): readonly string[] {
  const rounded = [...weights]
    .map(([sign, weight]) => ({ sign, weight: Math.round(weight * 50) / 50 }))
    .filter(({ weight }) => Math.abs(weight) >= LIGHTEST);
  return [...Map.groupBy(rounded, ({ weight }) => weight)]
    .toSorted(([a], [b]) => b - a)
    .map(([weight, signs]) => [weight, ...signs.map(({ sign }) => sign).toSorted()].join('\t'));
}
