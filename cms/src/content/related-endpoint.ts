/** `GET /api/<collection>/:id/related-proposals`: published items that have something to do with this one, best first. */
import type { Endpoint, PayloadRequest } from 'payload';
import { LINKED_KINDS, type LinkedKind } from 'shared/contract/document-base';
import { TACTIC_TYPE_CODES } from 'shared/editorial/content-terms';
import { relatedScore, type RelatedCandidate } from 'shared/editorial/related-score';
import { z } from 'zod';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { findLatest } from '../editorial/editorial-doc.ts';
import { idOfRoute, mayReadItem } from '../editorial/readable-item.ts';
import { staffOf } from '../people/staff.ts';
import type { RelatedAnswer } from './related-answer.ts';

const MOST_PROPOSALS = 8;
/** Newer items are the ones worth leading readers to. */
const NEWEST_OF_EACH_KIND = 300;

const Text = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const Id = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);
const Candidate = z.object({
  id: z.string(),
  headline: Text,
  standfirst: Text,
  summary: Text,
  section: Id.nullish().transform((id) => id ?? undefined),
  exemplars: z
    .array(Id)
    .nullish()
    .transform((ids) => ids ?? []),
  type: z.enum(TACTIC_TYPE_CODES).nullish().catch(undefined),
  translationOf: Id.nullish(),
});
type Candidate = z.infer<typeof Candidate>;

export function relatedEndpoint(kind: LinkedKind): Endpoint {
  return {
    path: '/:id/related-proposals',
    method: 'get',
    handler: async (req) => {
      if (!staffOf(req.user))
        return Response.json({ errors: [{ message: 'Hãy đăng nhập rồi thử lại.' }] }, { status: 401 });
      const stored = (await mayReadItem(req, kind)) ? await findLatest(req, kind, idOfRoute(req)) : undefined;
      const item = Candidate.safeParse(stored);
      if (!item.success) return Response.json({ errors: [{ message: 'Không tìm thấy mục này.' }] }, { status: 404 });
      return Response.json(await propose(req, item.data));
    },
  };
}

async function propose(req: PayloadRequest, item: Candidate): Promise<RelatedAnswer> {
  const found = await Promise.all(LINKED_KINDS.map((kind) => listOfKind(req, kind)));
  const scored = found
    .flat()
    // Its own translation or original is linked already.
    .filter(({ doc }) => doc.id !== item.id && doc.id !== item.translationOf && doc.translationOf !== item.id)
    .flatMap((other) => {
      const score = relatedScore(candidateOf(item), candidateOf(other.doc));
      return score === undefined ? [] : [{ ...other, score }];
    })
    .toSorted((a, b) => b.score - a.score);
  return {
    proposals: scored.slice(0, MOST_PROPOSALS).map(({ kind, doc, kindLabel }) => ({
      relationTo: COLLECTION_OF_KIND[kind],
      value: doc.id,
      headline: doc.headline,
      kindLabel,
    })),
  };
}

/** An exemplar is related to whatever names it. */
function candidateOf(doc: Candidate): RelatedCandidate {
  return {
    text: `${doc.headline}. ${doc.standfirst} ${doc.summary}`,
    section: doc.section,
    exemplars: [...doc.exemplars, doc.id],
    type: doc.type ?? undefined,
  };
}

async function listOfKind(req: PayloadRequest, kind: LinkedKind) {
  const collection = COLLECTION_OF_KIND[kind];
  const { docs } = await req.payload.find({
    collection,
    where: { _status: { equals: 'published' } },
    depth: 0,
    limit: NEWEST_OF_EACH_KIND,
    pagination: false,
    sort: '-firstPublishedAt',
    select: {
      headline: true,
      standfirst: true,
      summary: true,
      section: true,
      exemplars: true,
      type: true,
      translationOf: true,
    },
    overrideAccess: false,
    user: req.user,
    req,
  });
  const label = req.payload.collections[collection]?.config.labels.singular;
  const kindLabel = typeof label === 'string' ? label : collection;
  return z
    .array(Candidate)
    .parse(docs)
    .map((doc) => ({ kind, doc, kindLabel }));
}
