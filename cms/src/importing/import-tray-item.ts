/** One chosen item of the tray into the newsroom, as the editor changed it. Done again, it changes nothing. */
import type { PayloadRequest } from 'payload';
import type { ArticleDraft } from 'shared/importing/article-draft';
import { sameWordsKey } from 'shared/importing/source-lines';
import { explainImportRefusal, importArticle } from './import-article.ts';
import type { Importer } from './importer.ts';
import type { ImportTray } from './import-tray.ts';
import type { ImportPicture } from './read-import-article.ts';
import type { TrayChoice, TrayItem, TrayOutcome } from './tray-shapes.ts';

interface TrayImport {
  readonly req: PayloadRequest;
  readonly tray: ImportTray;
  readonly importer: Importer;
  readonly item: TrayItem;
}

export async function importTrayItem({ req, tray, importer, item }: TrayImport): Promise<TrayOutcome> {
  const { key, reading, choice } = item;
  if (!reading.article || !choice) return { outcome: 'failed', articleId: '', message: reading.problem };
  // Asked a second time by a reloaded page or another window: what was done stays what is told.
  if (item.outcome && item.outcome.outcome !== 'failed') return item.outcome;
  const done = await importArticle({
    payload: req.payload,
    importer,
    draft: draftAsChosen(item, reading.article.draft, choice),
    placement: {
      sectionId: choice.sectionId === '' ? undefined : choice.sectionId,
      exemplarIds: choice.exemplarIds,
    },
    pictures: await picturesAsChosen(tray, key, choice),
    sourceText: reading.article.sourceText,
    fileName: reading.fileName,
    dryRun: false,
  });
  const outcome: TrayOutcome = done.ok
    ? { outcome: done.value.outcome, articleId: done.value.id, message: done.value.problems.join(' ') }
    : { outcome: 'failed', articleId: '', message: explainImportRefusal(done.failure) };
  await tray.recordOutcome(key, outcome);
  return outcome;
}

/** Captions that belong to pictures go with those, changed or left out; the others stay. */
function draftAsChosen({ reading }: TrayItem, draft: ArticleDraft, choice: TrayChoice): ArticleDraft {
  const ofPictures = new Set(reading.article?.pictures.map(({ caption }) => sameWordsKey(caption)));
  return {
    ...draft,
    kind: choice.kind,
    publishedAt: choice.publishedAt === '' ? null : choice.publishedAt,
    captions: draft.captions.filter((caption) => !ofPictures.has(sameWordsKey(caption))),
  };
}

async function picturesAsChosen(tray: ImportTray, key: string, choice: TrayChoice): Promise<readonly ImportPicture[]> {
  const taken: ImportPicture[] = [];
  for (const [index, { isTaken, alt, caption, credit }] of choice.pictures.entries()) {
    const bytes = isTaken ? await tray.loadPicture(key, index) : undefined;
    if (bytes) taken.push({ bytes, alt, caption, credit });
  }
  return taken;
}
