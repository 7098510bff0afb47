/** The articles of one section: its front page, or one of its numbered pages. */
import { articleCardOf, type Card } from './cards.ts';
import type { ListPage } from './list-pages.ts';
import { articlesOfSection } from './lists.ts';
import { buildFrontList, findListPage, titleOfListPage } from './numbered-list.ts';
import type { PageReads } from './tracked-reads.ts';

/** `written`: the number in the address; undefined for the front page. */
export function buildSectionPage(reads: PageReads, slug: string, written?: string): ListPage<Card> | undefined {
  const section = reads.reader.findBySlug('section', slug);
  if (!section) return undefined;
  const spec = articlesOfSection(section);
  const list = written === undefined ? buildFrontList(reads, spec) : findListPage(reads, spec, written);
  if (!list) return undefined;
  return {
    path: list.path,
    frontPath: list.frontPath,
    title: titleOfListPage(section.name, list.number),
    description: section.description || `Tin bài trong chuyên mục ${section.name}.`,
    emptyText: 'Chuyên mục này chưa có bài nào.',
    number: list.number,
    cards: list.documents.map(articleCardOf),
    pager: list.pager,
  };
}
