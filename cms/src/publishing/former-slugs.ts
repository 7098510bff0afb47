/** The addresses a document's page has left: carried in the feed, so that a redirect survives the loss of every store. */
import type { FormerSlug } from 'shared/contract/feed';

interface Known {
  readonly slug: string;
  readonly formerSlugs: readonly FormerSlug[];
}

/** After a change with this number to this slug; an address it has come back to is none of its former ones. */
export function formerSlugsAfter(
  known: Known | undefined,
  change: { readonly slug: string; readonly sequence: number },
): readonly FormerSlug[] {
  if (!known) return [];
  const { slug, sequence } = change;
  const left = known.slug !== '' && known.slug !== slug ? [{ slug: known.slug, leftAt: sequence }] : [];
  const kept = known.formerSlugs.filter((former) => former.slug !== slug && former.slug !== known.slug);
  return [...kept, ...left];
}
