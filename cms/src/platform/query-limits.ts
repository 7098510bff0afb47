/** What a question over REST may ask for: numbers that a database can count to, and conditions that end. */

const MAX_PER_PAGE = 10_000;
const MAX_PAGE = 1_000_000;
/** The deepest a reference can be followed at all is `maxDepth` of the configuration; more is answered with that. */
const MAX_DEPTH = 100;
const NUMBERS: Readonly<Record<string, number>> = { limit: MAX_PER_PAGE, page: MAX_PAGE, depth: MAX_DEPTH };

/** Lists of the admin nest three levels; a tree without an end would keep the server busy. */
const MAX_NESTING = 12;
const MAX_PARTS = 2_000;
/** Names that lead out of the data into JavaScript itself. */
const NO_FIELDS = ['__proto__', 'constructor', 'prototype'];

/** Places on a map and whole lists are compared nowhere here, and SQLite cannot. */
const NO_OPERATORS = ['near', 'within', 'intersects', 'all'];

/** They look for a text; of a list SQLite's driver makes a fault of its own. */
const TEXT_OPERATORS = ['like', 'not_like', 'contains'];

/** After the name of a reference: what is asked of the reference itself and not of what it leads to. */
const OF_REFERENCE = (
  'id value relationTo equals not_equals in not_in exists like not_like contains ' +
  'greater_than greater_than_equal less_than less_than_equal'
).split(' ');

/**
 * Undefined, or the sentence that refuses the question. `closed`: references to texts of which not everybody may read all,
 * and texts with a structure. Payload checks whether a field may be asked for, not whether the text it stands in may be
 * read, so that a condition on the text behind a reference would tell word by word what it says; and a path into a
 * structure becomes part of the database's own question.
 */
export function refusalOfQuery(
  query: Readonly<Record<string, unknown>>,
  closed: ReadonlySet<string>,
): string | undefined {
  for (const [name, most] of Object.entries(NUMBERS)) {
    const value = query[name];
    if (value === undefined || value === '' || isCount(value, most)) continue;
    return `Tham số ${name} phải là số nguyên từ 0 đến ${most}.`;
  }
  const { where, ...others } = query;
  const conditions = typeof where === 'string' && where !== '' ? parsed(where) : where;
  if (conditions === BROKEN || (conditions !== undefined && conditions !== '' && !isObject(conditions)))
    return NO_CONDITION;
  const path = closedPathIn(conditions, closed) ?? closedPathIn(query['sort'], closed);
  if (path !== undefined)
    return `Không tìm hay xếp theo nội dung của mục khác hay bên trong chính văn được: ${path.slice(0, 80)}.`;
  const limits = { depth: MAX_NESTING, parts: MAX_PARTS, forbidden: NO_OPERATORS, single: TEXT_OPERATORS };
  return refusalOfTree({ conditions, others }, limits);
}

/** The first path through a closed reference, however it is written: `a.b`, `a` with `b` in it, or a list of ways to sort. */
function closedPathIn(value: unknown, closed: ReadonlySet<string>, path: readonly string[] = []): string | undefined {
  if (path.length > MAX_NESTING * 2) return undefined;
  if (typeof value === 'string' && path.length === 0) {
    return value.split(',').find((each) => leadsThrough(each.trim().replace(/^-/, '').split('.'), closed));
  }
  if (value === null || typeof value !== 'object') return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const isList = Array.isArray(value) || name === 'and' || name === 'or';
    const next = isList ? [] : [...path, ...name.split('.')];
    if (leadsThrough(next, closed)) return next.join('.');
    const found = closedPathIn(inner, closed, isList ? [] : next);
    if (found !== undefined) return found;
  }
  return undefined;
}

function leadsThrough(path: readonly string[], closed: ReadonlySet<string>): boolean {
  return path.some((name, index) => {
    const behind = path[index + 1];
    return closed.has(name) && behind !== undefined && !OF_REFERENCE.includes(behind);
  });
}

/** Deeper than any text that is kept (24 levels, each with its list), its fields and the form around it. */
const MAX_BODY_NESTING = 100;
const MAX_BODY_PARTS = 500_000;

/** Undefined, or the sentence that refuses what is sent as JSON. Nothing sent is no mistake. */
export function refusalOfBody(body: unknown): string | undefined {
  if (!isObject(body)) return 'Nội dung gửi lên phải là một đối tượng JSON.';
  return refusalOfTree(body, { depth: MAX_BODY_NESTING, parts: MAX_BODY_PARTS, forbidden: [], single: [] });
}

function isCount(value: unknown, most: number): boolean {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) && Number(value) <= most;
}

const BROKEN = Symbol('no JSON');
const NO_CONDITION = 'Điều kiện tìm (where) không đúng dạng.';

/** Conditions may come as one JSON text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return BROKEN;
  }
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

interface Limits {
  readonly depth: number;
  readonly parts: number;
  /** Names that may not occur. */
  readonly forbidden: readonly string[];
  /** Names that hold one value and no list. */
  readonly single: readonly string[];
}

function refusalOfTree(root: unknown, limits: Limits): string | undefined {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  for (let seen = 0; ; seen += 1) {
    const next = open.pop();
    if (!next) return undefined;
    if (seen > limits.parts || next.depth > limits.depth)
      return 'Nội dung gửi lên quá nhiều phần hoặc lồng quá nhiều tầng.';
    if (next.value === null || typeof next.value !== 'object') continue;
    for (const [name, value] of Object.entries(next.value)) {
      const isForbidden = limits.forbidden.includes(name) || name.split('.').some((part) => NO_FIELDS.includes(part));
      if (isForbidden) return `Không có ô hay phép so sánh nào tên là “${name.slice(0, 40)}”.`;
      if (limits.single.includes(name) && Array.isArray(value)) return NO_CONDITION;
      open.push({ value, depth: next.depth + 1 });
    }
  }
}
