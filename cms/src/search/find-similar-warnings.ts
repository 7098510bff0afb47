/** Warnings that the one being written resembles: the same comparison that residents' pasted messages go through. */
import type { PayloadRequest } from 'payload';
import { createMessageMatcher } from 'shared/search/message-match';
import { z } from 'zod';

export interface SimilarWarning {
  readonly id: string;
  readonly headline: string;
  readonly signs: readonly string[];
}

const CANDIDATES = 200;
const Warning = z.looseObject({
  id: z.string(),
  headline: z.string().nullish(),
  summary: z.string().nullish(),
  signs: z.array(z.looseObject({ text: z.string().nullish() })).nullish(),
});

interface SimilarQuestion {
  /** Headline, summary and signs as they stand in the form. */
  readonly text: string;
  /** The document itself, once it has been saved. */
  readonly except: string;
}

export async function findSimilarWarnings(
  req: PayloadRequest,
  { text, except }: SimilarQuestion,
): Promise<readonly SimilarWarning[]> {
  const { docs } = await req.payload.find({
    collection: 'tactics',
    draft: true,
    where: { id: { not_equals: except } },
    depth: 0,
    limit: CANDIDATES,
    pagination: false,
    sort: '-updatedAt',
    overrideAccess: false,
    user: req.user,
    req,
  });
  const warnings = z.array(Warning).parse(docs);
  const match = createMessageMatcher(
    warnings.map((warning) => ({
      headline: warning.headline ?? '',
      path: warning.id,
      // Two warnings about one kind of trick are not yet about the same trick.
      type: '',
      isOver: false,
      signs: [warning.summary ?? '', ...(warning.signs ?? []).map((sign) => sign.text ?? '')].filter(
        (line) => line !== '',
      ),
    })),
  );
  return match(text).matches.map(({ warning, signs }) => ({ id: warning.path, headline: warning.headline, signs }));
}
