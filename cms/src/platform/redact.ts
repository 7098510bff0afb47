/** What must stand in no log, whichever library put it into its message: values of a query, addresses of people, tokens. */

const RULES: readonly (readonly [found: RegExp, instead: string])[] = [
  // The values of a failed query are texts of documents, addresses and hashes; its stack, if any, follows them.
  [/\nparams: [\s\S]*?(?=\n {4}at [^\n]*(?:file:|node:)|$)/g, ''],
  [/dup key: \{[\s\S]*?\}/g, 'dup key'],
  [/ for value "[\s\S]*?" \(type/g, ' for a value (type'],
  [/[^\s@"'<>(){}/:,;=]+@[^\s@"'<>(){}/:,;=]+\.[a-z]{2,}/gi, '<e-mail>'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, '<token>'],
  [/(\/(?:reset|dai)\/)[\w-]{16,}/g, '$1<token>'],
];

/** The same value with every text in it cleaned, at any depth; what is no plain data is left out of logs by JSON anyway. */
export function redacted(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return RULES.reduce((text, [found, instead]) => text.replace(found, instead), value);
  if (depth > 6 || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each) => redacted(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) =>
      SECRET_FIELDS.test(name) ? [] : [[name, redacted(each, depth + 1)] as const],
    ),
  );
}

/** Of a failed query, and of whatever an error carries along. */
const SECRET_FIELDS = /^(?:params|query|password|currentPassword|token|cookie|authorization|hash|salt|secret)$/i;
