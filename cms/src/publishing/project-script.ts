import { z } from 'zod';
import { SettingsWords } from '../broadcast/load-lexicon.ts';
import { SETTINGS_ID } from '../settings/settings-address.ts';
import { scriptTextOf, spokenScript, wholeText } from 'shared/broadcast/script-text';
import { sourceStateOf } from 'shared/broadcast/source-state';
import { compileLexicon, type LexiconEntry } from 'shared/broadcast/station-lexicon';
import type { PublishedScript } from 'shared/contract/published-broadcast';
import { MediaFileName } from 'shared/contract/published-image';
import { editorialDoc, projectEditorialBase } from './project-editorial-base.ts';
import { kindOfCollection } from './kind-sources.ts';
import { parseDoc, ProjectionError, type ProjectionSources } from './projection-sources.ts';
import {
  Lines,
  OptionalDay,
  OptionalReference,
  orUndefined,
  PolymorphicReference,
  StoredNumber,
  StoredText,
} from './stored-fields.ts';

const ScriptDoc = z.object({
  ...editorialDoc,
  lead: StoredText,
  points: Lines,
  priority: orUndefined(z.enum(['normal', 'priority', 'urgent'])),
  validUntil: OptionalDay,
  audience: StoredText,
  readings: StoredNumber,
  mostAiringsPerDay: StoredNumber,
  originalScript: OptionalReference,
  originalText: StoredText,
  sourceItem: PolymorphicReference,
  recording: OptionalReference,
});
const SourceDoc = z.object({
  id: z.string(),
  headline: z.string().min(1),
  stage: StoredText,
  changeNotes: editorialDoc.changeNotes,
  withdrawal: editorialDoc.withdrawal,
});
const Sound = z.object({ filename: MediaFileName, mimeType: z.enum(['audio/mpeg', 'audio/mp4']) });

export async function projectScript(sources: ProjectionSources, stored: unknown): Promise<PublishedScript> {
  const doc = parseDoc(ScriptDoc, stored);
  const { lead, points } = doc;
  const text = scriptTextOf(Doc.parse(stored));
  const lexicon = compileLexicon(await findLexicon(sources));
  const { spoken, syllables } = spokenScript(text, { lexicon });
  return {
    kind: 'script',
    ...(await projectEditorialBase(sources, doc)),
    lead,
    points,
    format: text.format,
    language: text.language,
    originalChanged: await hasOriginalChanged(sources, doc),
    priority: doc.priority ?? 'normal',
    validUntil: doc.validUntil,
    audience: doc.audience,
    readings: doc.readings ?? 1,
    mostAiringsPerDay: doc.mostAiringsPerDay,
    spoken,
    spokenSouth: spokenScript(text, { lexicon, region: 'south' }).spoken,
    syllables,
    ...(await projectRecording(sources, doc.recording)),
    source: await projectSource(sources, doc.sourceItem, doc.revisedAt),
  };
}

const Doc = z.record(z.string(), z.unknown());

async function findLexicon(sources: ProjectionSources): Promise<readonly LexiconEntry[]> {
  const words = SettingsWords.safeParse(await sources.find('settings', SETTINGS_ID));
  return words.success ? words.data : [];
}

/** Measured against the original as it is live; a version that never named its original's text makes no claim. */
async function hasOriginalChanged(
  sources: ProjectionSources,
  { originalScript, originalText }: z.infer<typeof ScriptDoc>,
): Promise<boolean> {
  if (originalScript === undefined || originalText === '') return false;
  const original = Doc.safeParse(await sources.find('scripts', originalScript));
  return original.success && wholeText(scriptTextOf(original.data)) !== originalText;
}

/** Nothing where there is no recording or its file is gone. */
async function projectRecording(
  sources: ProjectionSources,
  media: string | undefined,
): Promise<Pick<PublishedScript, 'recording'>> {
  if (media === undefined) return {};
  const sound = Sound.safeParse(await sources.find('media', media));
  return sound.success ? { recording: { file: sound.data.filename, type: sound.data.mimeType } } : {};
}

async function projectSource(
  sources: ProjectionSources,
  item: z.infer<typeof PolymorphicReference>,
  since: string,
): Promise<PublishedScript['source']> {
  const kind = kindOfCollection(item.relationTo);
  const parsed = SourceDoc.safeParse(await sources.find(item.relationTo, item.value));
  if (!kind || !parsed.success) {
    throw new ProjectionError(
      'Tin bài gốc của bài phát thanh không còn. Hãy soạn lại bài phát thanh từ một tin bài khác.',
    );
  }
  const { id, headline, stage, changeNotes, withdrawal } = parsed.data;
  const state = sourceStateOf(
    {
      stage,
      isOutdated: withdrawal?.reason === 'outdated' && Boolean(withdrawal.at),
      correctedAt: changeNotes.map(({ at }) => at),
    },
    since,
  );
  return { kind, id, headline, state };
}
