/** The ways in which a kind's lists are cut, as the reader chooses among them. */
import { listExemplarPlaces } from './exemplar-places.ts';
import { STORY_FACETS, WARNING_FACETS, type FacetList } from './facet-lists-table.ts';
import type { ListedKind } from './numbered-list.ts';
import type { PageReads } from './tracked-reads.ts';

export interface FacetChoice {
  readonly heading: string;
  readonly links: readonly FacetLink[];
}

interface FacetLink {
  readonly label: string;
  readonly path: string;
  readonly count: number;
  readonly isCurrent: boolean;
}

/** Choices with something behind them; the one the reader stands on stays even when it is empty. */
export function buildFacetChoices(reads: PageReads, kind: ListedKind, currentPath: string): readonly FacetChoice[] {
  const choices = [...WARNING_FACETS, ...STORY_FACETS]
    .filter((group) => group.kind === kind)
    .map((group) => ({
      heading: group.heading,
      links: group.lists
        .map((list: FacetList) => ({
          label: list.label,
          path: list.path,
          count: reads.reader.count(list.kind, list.scope),
          isCurrent: list.path === currentPath,
        }))
        .filter((link) => link.count > 0 || link.isCurrent),
    }));
  const places = kind === 'exemplar' ? [placeChoice(reads, currentPath)] : [];
  return [...choices, ...places].filter((choice) => choice.links.length > 0);
}

/** Names that are no longer in use say what the place belongs to now. */
function placeChoice(reads: PageReads, currentPath: string): FacetChoice {
  return {
    heading: 'Theo đơn vị',
    links: listExemplarPlaces(reads.reader).map(({ unit, list, count }) => ({
      label: [unit.name, ...unit.successors.map((next) => `nay thuộc ${next.name}`)].join(', '),
      path: list.path,
      count,
      isCurrent: list.path === currentPath,
    })),
  };
}
