/** Exemplars by the unit that carries them out: lists that exist as long as they hold something. */
import type { UnitRef } from 'shared/contract/document-base';
import { PLACE_FACET, placeFacetOf } from '../store/facets.ts';
import type { DocumentOf, DocumentReader } from '../store/document-reader.ts';
import type { FacetList } from './facet-lists-table.ts';
import { EXEMPLARS_BY_UNIT } from './list-addresses.ts';

export function exemplarsOfUnit({ id, name, slug }: UnitRef): FacetList<'exemplar'> {
  const facet = placeFacetOf(id);
  return {
    kind: 'exemplar',
    facet,
    scope: { facet },
    path: `${EXEMPLARS_BY_UNIT}${slug}/`,
    label: name,
    title: `Mô hình của ${name}`,
    description: `Các mô hình tự quản về an ninh, trật tự do ${name} thực hiện.`,
  };
}

export interface ExemplarPlace {
  readonly unit: DocumentOf<'unit'>;
  readonly list: FacetList<'exemplar'>;
  readonly count: number;
}

/** Units with exemplars, by name. */
export function listExemplarPlaces(reader: DocumentReader): readonly ExemplarPlace[] {
  return reader
    .listFacetValues('exemplar', PLACE_FACET)
    .flatMap(({ value, count }) => {
      const unit = reader.findById('unit', value);
      return unit ? [{ unit, list: exemplarsOfUnit(unit), count }] : [];
    })
    .sort((a, b) => a.unit.name.localeCompare(b.unit.name, 'vi', { numeric: true }));
}
