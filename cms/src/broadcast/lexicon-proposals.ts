/** Readings that writers of scripts want the station to keep: derived from the scripts, less what the settings hold already. */
import type { PayloadRequest } from 'payload';
import { isSpeakable } from 'shared/broadcast/station-lexicon';
import { z } from 'zod';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { rows, StoredFlag, StoredText } from '../publishing/stored-fields.ts';
import { SETTINGS_ID } from '../settings/settings-address.ts';

export interface LexiconProposal {
  readonly written: string;
  readonly spoken: string;
  /** The newest script that asks for it. */
  readonly scriptId: string;
  readonly headline: string;
}

const MOST_SCRIPTS = 200;

const Script = z.object({
  id: z.string(),
  headline: StoredText,
  answers: rows(z.object({ written: StoredText, spoken: StoredText, forStation: StoredFlag })),
});
const Settings = z.object({
  abbreviations: rows(z.object({ short: StoredText })),
  lexicon: rows(z.object({ written: StoredText })),
  declinedReadings: rows(z.object({ written: StoredText, spoken: StoredText })),
});

/** Newest first, each writing with each reading once. What a settings draft already holds is not asked for again. */
export async function listLexiconProposals(req: PayloadRequest): Promise<readonly LexiconProposal[]> {
  const { docs } = await req.payload.find({
    collection: COLLECTION_OF_KIND.script,
    draft: true,
    where: { 'answers.forStation': { equals: true } },
    depth: 0,
    limit: MOST_SCRIPTS,
    pagination: false,
    sort: '-updatedAt',
    overrideAccess: false,
    user: req.user,
    req,
  });
  const { known, declined } = await loadKnown(req);
  const proposals = new Map<string, LexiconProposal>();
  for (const { id, headline, answers } of z.array(Script).parse(docs)) {
    for (const { written, spoken, forStation } of answers) {
      const key = keyOf(written, spoken);
      if (!forStation || !isSpeakable(spoken) || known.has(written) || declined.has(key)) continue;
      if (!proposals.has(key)) proposals.set(key, { written, spoken, scriptId: id, headline });
    }
  }
  return [...proposals.values()];
}

async function loadKnown(req: PayloadRequest): Promise<{ known: Set<string>; declined: Set<string> }> {
  const found: unknown = await req.payload.findByID({
    collection: COLLECTION_OF_KIND.settings,
    id: SETTINGS_ID,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  });
  const settings = Settings.safeParse(found);
  const { abbreviations, lexicon, declinedReadings } = settings.success
    ? settings.data
    : { abbreviations: [], lexicon: [], declinedReadings: [] };
  return {
    known: new Set([...abbreviations.map(({ short }) => short), ...lexicon.map(({ written }) => written)]),
    declined: new Set(declinedReadings.map(({ written, spoken }) => keyOf(written, spoken))),
  };
}

function keyOf(written: string, spoken: string): string {
  return JSON.stringify([written, spoken]);
}
