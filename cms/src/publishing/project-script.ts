import { z } from 'zod';
import { spokenScript } from 'shared/broadcast/script-text';
import type { PublishedScript } from 'shared/contract/documents';
import { editorialDoc, projectEditorialBase } from './project-editorial-base.ts';
import { kindOfCollection } from './kind-sources.ts';
import { parseDoc, ProjectionError, type ProjectionSources } from './projection-sources.ts';
import { Lines, PolymorphicReference, StoredText } from './stored-fields.ts';

const ScriptDoc = z.object({ ...editorialDoc, lead: StoredText, points: Lines, sourceItem: PolymorphicReference });
const SourceDoc = z.object({ id: z.string(), headline: z.string().min(1) });

export async function projectScript(sources: ProjectionSources, stored: unknown): Promise<PublishedScript> {
  const doc = parseDoc(ScriptDoc, stored);
  const { headline, lead, points } = doc;
  const { spoken, syllables } = spokenScript({ headline, lead, points });
  return {
    kind: 'script',
    ...(await projectEditorialBase(sources, doc)),
    lead,
    points,
    spoken,
    syllables,
    source: await projectSource(sources, doc.sourceItem),
  };
}

async function projectSource(
  sources: ProjectionSources,
  item: z.infer<typeof PolymorphicReference>,
): Promise<PublishedScript['source']> {
  const kind = kindOfCollection(item.relationTo);
  const parsed = SourceDoc.safeParse(await sources.find(item.relationTo, item.value));
  if (!kind || !parsed.success) {
    throw new ProjectionError(
      'Tin bài gốc của bài phát thanh không còn. Hãy soạn lại bài phát thanh từ một tin bài khác.',
    );
  }
  return { kind, id: parsed.data.id, headline: parsed.data.headline };
}
