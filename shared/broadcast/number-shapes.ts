/** The written shapes of numbers, dates, times and codes, by form alone; what they mean is for the context to say. */

const WHOLE = String.raw`(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)`;
const NUMBER = String.raw`${WHOLE}(?:,\d+)?`;
/** Before a unit a dot with one or two digits behind it can only be a decimal point: "12.5ha". */
const MEASURED = String.raw`(?:\d+\.\d{1,2}|${NUMBER})`;
const DAY_MONTH = String.raw`\d{1,2}\/\d{1,2}(?:\/\d{4})?`;
const CLOCK = String.raw`\d{1,2}(?:[hg]\d{2}|[hg]|:\d{2})`;

/** First match wins. Dashes are `-` and apostrophes `'` by then: see `written-text.ts`. */
export const NUMBER_SHAPES = {
  integer: /^\d+$/,
  grouped: /^[1-9]\d{0,2}(?:\.\d{3})+$/,
  groupedByComma: /^\d{1,3}(?:,\d{3}){2,}$/,
  decimal: new RegExp(`^(${WHOLE}),(\\d+)$`),
  list: /^\d+(?:,\d+){2,}$/,
  /** "thứ 2-4-6". */
  dashedList: /^\d(?:-\d){2,}$/,
  date: /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/,
  aroundTheClock: /^24\/24[hg]$/,
  slash: new RegExp(`^(${WHOLE})/(${WHOLE})$`),
  /** "8,5/10": a mark out of ten. */
  decimalSlash: new RegExp(`^(${WHOLE}),(\\d+)/(\\d+)$`),
  time: /^(\d{1,2})(?:[hg](\d{1,2})?|:(\d{2}))(?:'|p|ph)?$/,
  timeRange: new RegExp(`^(${CLOCK})-(${CLOCK})$`),
  monthRange: /^(\d{1,2})(?:\/(\d{4}))?-(\d{1,2})\/(\d{4})$/,
  dateRange: new RegExp(`^(\\d{1,2}|${DAY_MONTH})-(${DAY_MONTH})$`),
  phone: /^(?=(?:\D*\d){8,11}\D*$)(?:0\d{1,4}|1[89]00)(?:[.-]\d{1,8}){1,4}$/,
  range: new RegExp(`^(${NUMBER})-(${NUMBER})$`),
  dotted: /^\d+(?:\.\d+)+$/,
  minutes: /^(\d{1,3})'$/,
  legalCode:
    /^(\d{1,5})(?:\/(\d{4}))?[/-]((?![A-ZĐ][a-z]+$|(?:P|Q|KP|TDP)\d)[A-ZĐ][A-ZĐƯa-z0-9]*(?:[/-][A-ZĐƯ][A-ZĐƯa-z0-9]*)*)$/,
  romanOfYear: /^([IVX]+)\/(\d{4})$/,
  /** "T6/2026", "Q2/2026": as tables and plans write a month and a quarter. */
  monthCode: /^T(\d{1,2})\/(\d{4})$/,
  quarterCode: /^Q([1-4])\/(\d{4})$/,
  withUnit: new RegExp(`^(${MEASURED})([A-Za-zđĐ]+[23]?)$`),
  withUnitRange: new RegExp(`^(${MEASURED})-(${MEASURED})([A-Za-zđĐ]+[23]?)$`),
  /** "1m65": a height. */
  height: /^(\d{1,2})m(\d{1,2})$/,
  /** "2tr5": two and a half million. */
  millions: /^(\d+)tr(\d{1,3})$/,
  /** "3x4m", "20x30cm". */
  product: new RegExp(`^(${NUMBER})(?:c?m)?[xX](${NUMBER})((?:[A-Za-z]+[23]?)?)$`),
  plate: /^\d{2}-?[A-ZĐ]{1,2}\d?-?(?:\d{3}\.\d{2}|\d{5}|\d{4})$/,
  withLetter: /^(\d{1,3})([A-ZĐ]\d?)$/,
} as const satisfies Record<string, RegExp>;

export type NumberShape = keyof typeof NUMBER_SHAPES;

const NAMES = [
  'integer',
  'grouped',
  'decimal',
  'date',
  'aroundTheClock',
  'slash',
  'decimalSlash',
  'time',
  'timeRange',
  'monthRange',
  'dateRange',
  'phone',
  'range',
  'groupedByComma',
  'list',
  'dashedList',
  'dotted',
  'minutes',
  'legalCode',
  'romanOfYear',
  'monthCode',
  'quarterCode',
  'withLetter',
  'plate',
  'millions',
  'height',
  'product',
  'withUnit',
  'withUnitRange',
] as const satisfies readonly NumberShape[];

/** The same codes, years and days come again and again in a text. */
const known = new Map<string, NumberShape | undefined>();
const MOST_KNOWN = 20_000;

/** The shape of a written cluster, or `undefined` where it has none and must be split or asked about. */
export function findNumberShape(text: string): NumberShape | undefined {
  if (known.has(text)) return known.get(text);
  const shape = NAMES.find((name) => NUMBER_SHAPES[name].test(text));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, shape);
  return shape;
}
