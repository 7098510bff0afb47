const VALUES = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 } as const;
const WELL_FORMED = /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** `XV` → 15; `undefined` for what is no well-formed Roman numeral. Whether it is meant as one is for the context to say. */
export function parseRoman(text: string): number | undefined {
  if (!WELL_FORMED.test(text)) return undefined;
  let total = 0;
  let previous = 0;
  for (const letter of Array.from(text).toReversed()) {
    const value = valueOf(letter);
    total += value < previous ? -value : value;
    previous = Math.max(previous, value);
  }
  return total;
}

function valueOf(letter: string): number {
  for (const [name, value] of Object.entries(VALUES)) if (name === letter) return value;
  return 0;
}
