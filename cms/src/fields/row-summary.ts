/** The head of an array's rows: what stands in them instead of their number. */
import type { ArrayField } from 'payload';

type RowLabel = NonNullable<NonNullable<NonNullable<ArrayField['admin']>['components']>['RowLabel']>;

/** As `rowSummary`, of one choice that is kept as a code. */
export function choiceSummary(
  singular: string,
  field: string,
  words: Readonly<Record<string, string>>,
): { readonly RowLabel: RowLabel } {
  const clientProps = { singular, fields: [field], words: { ...words } };
  return { RowLabel: { path: '/fields/RowSummary.tsx#RowSummary', clientProps } };
}

export function rowSummary(singular: string, ...fields: readonly string[]): { readonly RowLabel: RowLabel } {
  return { RowLabel: { path: '/fields/RowSummary.tsx#RowSummary', clientProps: { singular, fields: [...fields] } } };
}
