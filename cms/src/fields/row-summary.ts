/** The head of an array's rows: what stands in them instead of their number. */
import type { ArrayField } from 'payload';

type RowLabel = NonNullable<NonNullable<NonNullable<ArrayField['admin']>['components']>['RowLabel']>;

export function rowSummary(singular: string, ...fields: readonly string[]): { readonly RowLabel: RowLabel } {
  return { RowLabel: { path: '/fields/RowSummary.tsx#RowSummary', clientProps: { singular, fields: [...fields] } } };
}
