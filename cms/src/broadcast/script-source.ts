/** Whether the item that a script was drawn from still stands, for writers: see `shared/broadcast/source-state.ts`. */
import type { PayloadRequest } from 'payload';
import { sourceStateOf, type SourceState } from 'shared/broadcast/source-state';
import { z } from 'zod';
import { COLLECTION_OF_KIND, kindOfCollection } from '../editorial/collections.ts';
import { OptionalInstant, PolymorphicReference, StoredInstant, StoredText } from '../publishing/stored-fields.ts';
import { editorialDoc } from '../publishing/project-editorial-base.ts';

const Script = z.object({
  sourceItem: PolymorphicReference,
  revisedAt: OptionalInstant,
  createdAt: StoredInstant,
});

const Source = z.object({
  stage: StoredText,
  changeNotes: editorialDoc.changeNotes,
  withdrawal: editorialDoc.withdrawal,
});

export interface ScriptSource {
  readonly state: SourceState;
  readonly collection: string;
  readonly id: string;
  /** What was corrected, newest last; the reason of a withdrawal. */
  readonly notes: readonly string[];
}

/** Undefined where the script names no item, or one that is not there any more. */
export async function findScriptSource(req: PayloadRequest, script: unknown): Promise<ScriptSource | undefined> {
  const parsed = Script.safeParse(script);
  if (!parsed.success) return undefined;
  const { relationTo, value } = parsed.data.sourceItem;
  const kind = kindOfCollection(relationTo);
  if (kind === undefined) return undefined;
  const found: unknown = await req.payload.findByID({
    collection: COLLECTION_OF_KIND[kind],
    id: value,
    draft: false,
    depth: 0,
    disableErrors: true,
    req,
  });
  const source = Source.safeParse(found);
  if (!source.success) return undefined;
  const { stage, changeNotes, withdrawal } = source.data;
  const since = parsed.data.revisedAt ?? parsed.data.createdAt;
  const isOutdated = withdrawal?.reason === 'outdated' && Boolean(withdrawal.at);
  const state = sourceStateOf({ stage, isOutdated, correctedAt: changeNotes.map(({ at }) => at) }, since);
  const newer = changeNotes.filter(({ at }) => Date.parse(at) > Date.parse(since)).map(({ note }) => note);
  const notes = state === 'gone' ? [withdrawal?.explanation ?? ''] : newer;
  return { state, collection: relationTo, id: value, notes: notes.filter((note) => note !== '') };
}
