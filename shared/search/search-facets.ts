/** What results can be narrowed by. `unit` and `section` hold ids, `scamType` the code of a tactic, `year` four digits. */
export const FACETS = ['kind', 'scamType', 'section', 'unit', 'year'] as const;
export type Facet = (typeof FACETS)[number];
