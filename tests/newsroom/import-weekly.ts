/** One of three old articles, whose paragraphs all carry the number of the round. */
import { importArticle } from 'cms/importing/import-article';
import { findImporter } from 'cms/importing/importer';
import { readArticle } from 'shared/importing/read-article';
import type { TestPayload } from '../support/databases.ts';

export const WEEKLY_HEADLINES = ['Tin vắn thôn Hạ', 'Tin vắn thôn Trung', 'Tin vắn thôn Thượng'] as const;

/** False where the importer refused it, which is right after a correction by hand and never happens here. */
export async function importWeekly(payload: TestPayload, unit: string, round: number): Promise<boolean> {
  const headline = WEEKLY_HEADLINES[round % WEEKLY_HEADLINES.length] ?? WEEKLY_HEADLINES[0];
  const paragraphs = Array.from(
    { length: 6 },
    (_, index) =>
      `Việc thứ ${index + 1} của vòng ${round}: bà con họp bàn việc thắp sáng đường thôn, cùng góp công dựng cột điện.`,
  );
  const text = `${headline}\n\n21:40 30/11/2012\n\n${paragraphs.join('\n\n')}\n`;
  const importer = await findImporter(payload, { email: undefined, unit });
  const article = readArticle(text);
  if (!importer.ok || !article.ok) throw new Error('The test asked for an import that cannot begin');
  const fileName = `${headline}.txt`;
  const done = await importArticle({
    payload,
    importer: importer.value,
    draft: article.value,
    sourceText: text,
    fileName,
    dryRun: false,
  });
  return done.ok;
}
