/** What lists of the site are cut by beside unit and section: "type:A1", "phase:running", "genre:brief". */
import type { PublishedDocument } from 'shared/contract/documents';

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
  if (document.kind === 'exemplar') return document.phase ? [`phase:${document.phase}`] : [];
  return document.kind === 'article' ? [`genre:${document.genre}`] : [];
}
