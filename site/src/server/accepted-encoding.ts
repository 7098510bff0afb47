export type Encoding = 'br' | 'gzip' | 'identity';

/** The best form that a reader's `Accept-Encoding` allows: Brotli, then gzip, then as it is; undefined where it allows none. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding | undefined {
  const weights = new Map(
    String(header ?? '')
      .split(',')
      .map(parseMember),
  );
  const weightOf = (name: string): number | undefined => weights.get(name) ?? weights.get('*');
  const isAllowed = (name: string): boolean => (weightOf(name) ?? 0) > 0;
  if (isAllowed('br')) return 'br';
  if (isAllowed('gzip') || isAllowed('x-gzip')) return 'gzip';
  // As it is, it is allowed unless it is refused by name or with everything else (RFC 9110, 12.5.3).
  return weightOf('identity') === 0 ? undefined : 'identity';
}

function parseMember(member: string): readonly [name: string, weight: number] {
  const [name = '', ...parameters] = member.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}
