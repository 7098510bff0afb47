/** Shared members ÷ members of both: 1 for the same sets, 0 for sets that share nothing. `{a, b}` and `{b, c}` → ⅓. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((member) => b.has(member)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
