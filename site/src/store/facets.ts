/** What lists of the site are cut by beside unit and section: "type:A1", "phase:running", "genre:brief". */
import type { UnitRef } from 'shared/contract/document-base';
import type { PublishedDocument, PublishedExemplar } from 'shared/contract/documents';

/** The name of the facet that says which unit carries out an exemplar. */
export const PLACE_FACET = 'place';

export function placeFacetOf(unitId: string): string {
  return `${PLACE_FACET}:${unitId}`;
}

/** What was collected from elsewhere is never counted as this site's own, also where its unit is not known. */
export function unitCarryingOut(
  exemplar: Pick<PublishedExemplar, 'originUnit' | 'collected' | 'unit'>,
): UnitRef | undefined {
  return exemplar.originUnit ?? (exemplar.collected ? undefined : exemplar.unit);
}

/** Every facet of a document. A list of one facet is a page, so these are few and from closed lists. */
export function facetsOf(document: PublishedDocument): readonly string[] {
  if (document.kind === 'tactic') {
    return [
      `type:${document.type}`,
      ...document.channels.map((channel) => `channel:${channel}`),
      ...document.targetGroups.map((group) => `group:${group}`),
      ...document.harms.map((harm) => `harm:${harm}`),
      ...document.seasons.map((season) => `season:${season}`),
    ];
  }
  if (document.kind === 'exemplar') {
    const unit = unitCarryingOut(document);
    return [
      ...(document.phase ? [`phase:${document.phase}`] : []),
      ...document.themes.map((theme) => `theme:${theme}`),
      ...(unit ? [placeFacetOf(unit.id)] : []),
    ];
  }
  return document.kind === 'article' ? [`genre:${document.genre}`] : [];
}
