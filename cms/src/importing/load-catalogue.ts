/** The sections, units and exemplars that an old article may belong to or name. */
import type { Payload } from 'payload';
import type { Catalogue } from 'shared/importing/proposal';
import { z } from 'zod';
import { OptionalReference, StoredText } from '../publishing/stored-fields.ts';

const Section = z.object({ id: z.string(), name: StoredText, description: StoredText });
const Unit = z
  .object({ id: z.string(), name: StoredText, parent: OptionalReference })
  .transform(({ id, name, parent }) => ({ id, name, parentId: parent }));
const Exemplar = z
  .object({ id: z.string(), headline: StoredText })
  .transform(({ id, headline }) => ({ id, name: headline }));

/** Everything there is: what a person may link is decided where it is saved. */
export async function loadCatalogue(payload: Payload): Promise<Catalogue> {
  const rows = async (collection: 'sections' | 'units' | 'exemplars', select: Record<string, true>) => {
    const all = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const;
    const found = await payload.find({ collection, select, draft: collection === 'exemplars', ...all });
    return found.docs;
  };
  const [sections, units, exemplars] = await Promise.all([
    rows('sections', { name: true, description: true }),
    rows('units', { name: true, parent: true }),
    rows('exemplars', { headline: true }),
  ]);
  return {
    sections: z.array(Section).parse(sections),
    units: z.array(Unit).parse(units),
    exemplars: z.array(Exemplar).parse(exemplars),
  };
}
