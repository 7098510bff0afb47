export type Encoding = 'br' | 'gzip' | 'identity';

/** The best form that a reader's `Accept-Encoding` allows: Brotli, then gzip, then as it is. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  const weights = new Map(
    String(header ?? '')
      .split(',')
      .map(parseMember),
  );
  const isAllowed = (name: string): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  if (isAllowed('br')) return 'br';
  return isAllowed('gzip') || isAllowed('x-gzip') ? 'gzip' : 'identity';
}

function parseMember(member: string): readonly [name: string, weight: number] {
  const [name = '', ...parameters] = member.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}
