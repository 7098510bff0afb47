/** Signs as numbers, as far as they occur often enough to be learnt from. */
export interface NumberedSigns {
  readonly names: readonly string[];
  /** For each list of signs the numbers of those that have one. */
  readonly rows: readonly Int32Array[];
}

export function numberSigns(lists: readonly (readonly string[])[], fewest: number): NumberedSigns {
  const counts = new Map<string, number>();
  for (const signs of lists) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts.keys()].filter((sign) => (counts.get(sign) ?? 0) >= fewest).toSorted();
  const numbers = new Map(names.map((sign, number) => [sign, number]));
  return { names, rows: lists.map((signs) => Int32Array.from(signs.flatMap((sign) => numbers.get(sign) ?? []))) };
}
