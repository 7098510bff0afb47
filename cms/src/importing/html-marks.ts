/** Parts of an article that class names or labels of common systems tell, where the page's data say nothing. */
import { isOrganisation } from 'shared/importing/organisation-name';
import { isProse } from 'shared/importing/source-lines';
import { readDate, restOfDateLine } from 'shared/importing/find-date';
import { isStampOfPage } from 'shared/importing/page-stamp';
import { countSyllables } from 'shared/kernel/vietnamese-text';
import { isColumnName, isFurniture, textOf, tidy } from './html-furniture.ts';
import { attribute, childrenOf, isElement, listElements, textInside, type Element } from './html-tree.ts';

/** Names that blog software gives the parts of an article, so that feed readers find them. */
const HEADLINE = /^(?:entry-title|post-title|p-name)$/u;
const DAY = /^(?:published|dt-published|entry-date)$/u;
const AUTHOR = /^(?:fn|p-author|(?:the-)?(?:article|news|detail)-author(?:-name)?)$/u;
const MOST_NAME_SYLLABLES = 8;

/** Undefined also where there are several: such a page lists articles. */
export function markedHeadline(elements: readonly Element[]): Element | undefined {
  const marked = elements.filter((one) => hasClass(one, HEADLINE) && textOf(one).trim() !== '');
  return marked.length === 1 ? marked[0] : undefined;
}

const TITLE_CLASS = /(?:title|tieu-?de|headline|ten-?bai)/iu;
const FEWEST_TITLE_SYLLABLES = 5;
const MOST_TITLE_SYLLABLES = 40;

/** The one short line of the page that its class or id calls a title: `<td class="titleNews">`, `<span id="lblTitle">`. */
export function onlyTitled(elements: readonly Element[]): Element | undefined {
  const titled = elements.filter((one) => {
    if (!TITLE_CLASS.test(`${attribute(one, 'class')} ${attribute(one, 'id')}`) || isFurniture(one)) return false;
    const text = tidy(textOf(one));
    const syllables = countSyllables(text);
    return (
      syllables >= FEWEST_TITLE_SYLLABLES &&
      syllables <= MOST_TITLE_SYLLABLES &&
      !isProse(text) &&
      !isOrganisation(text)
    );
  });
  return new Set(titled.map((one) => tidy(textOf(one)))).size === 1 ? titled.at(-1) : undefined;
}

/** `<abbr class="published" title="2023-10-18T21:10:00+07:00">21:10</abbr>` */
export function markedDay(elements: readonly Element[]): string | undefined {
  const day = elements.find((one) => hasClass(one, DAY));
  return day && [attribute(day, 'datetime'), attribute(day, 'title')].find((value) => /^\d{4}-/u.test(value));
}

const DAY_CLASS = /(?:^|[\s_-])(?:submitted|ngay-?dang|(?:post|publish|create)(?:ed)?-?date)(?:$|[\s_-])/iu;

/** The day in a part whose class says so, also in the article's own foot: `<div class="node__submitted">`. */
export function classedDay(elements: readonly Element[]): string | undefined {
  return elements
    .filter((one) => DAY_CLASS.test(attribute(one, 'class')))
    .map(textInside)
    .find((text) => countSyllables(text) <= MOST_STAMP_SYLLABLES && readDate(text) !== undefined);
}

export function markedAuthor(elements: readonly Element[]): string {
  const card = elements.find((one) => hasClass(one, AUTHOR)) ?? elements.find((one) => hasClass(one, /^vcard$/u));
  const name = card ? tidy(textOf(card)) : '';
  return countSyllables(name) <= MOST_NAME_SYLLABLES ? name : '';
}

/** “Tác giả bài viết: Thanh Mai” in a box below the article. */
export function labelledAuthor(elements: readonly Element[]): string {
  for (const one of elements) {
    if (!['p', 'div', 'span', 'td', 'li', 'dd'].includes(one.tagName)) continue;
    const [, name = ''] = /^(?:tác giả(?: bài viết)?|người viết|bút danh)\s*:\s*(\S.*)$/iu.exec(textInside(one)) ?? [];
    if (name !== '' && countSyllables(name) <= MOST_NAME_SYLLABLES && !readsOn(name)) return name;
  }
  return '';
}

/** “Tác giả: Thanh Mai Nguồn tin: …” is a box with more in it. */
function readsOn(name: string): boolean {
  return name.includes(':');
}

/** The last step of “Trang chủ » Tin tức » An ninh trật tự” above the text. */
export function lastOfPath(elements: readonly Element[]): string {
  const path = elements.find((one) =>
    /(?:^|[\s_-])(?:breadcrumbs?|navbar|navbit|duong-?dan|cat-links)(?:$|[\s_-])/iu.test(
      `${attribute(one, 'class')} ${attribute(one, 'id')}`,
    ),
  );
  const column = elements.find(isColumnName);
  if (column) return textInside(column);
  const steps = path ? textInside(path).split(/\s*(?:[>»›|]|\s\/\s)\s*/u) : [];
  return steps.length > 1 ? (steps.at(-1) ?? '') : '';
}

/** How far round the article its own head reaches; further up stands the page's head, with the day it was saved on. */
const STEPS_UP = 3;

/** The day that a post prints beside whose it is, outside the part that holds its text. */
export function dayBeside(content: Element): string | undefined {
  let inner = content;
  for (let step = 0; step < STEPS_UP; step += 1) {
    const outer = inner.parentNode;
    if (!outer || !isElement(outer) || outer.tagName === 'body') return undefined;
    const before = childrenOf(outer).filter(isElement);
    const found = before.slice(0, before.indexOf(inner)).flatMap(listElements).map(textInside).find(isStamp);
    if (found !== undefined) return found;
    inner = outer;
  }
  return undefined;
}

function isStamp(text: string): boolean {
  const reading = countSyllables(text) <= MOST_STAMP_SYLLABLES ? readDate(text) : undefined;
  return reading !== undefined && (restOfDateLine(text, reading) === '' || isStampOfPage(text));
}

const MOST_STAMP_SYLLABLES = 20;

function hasClass(one: Element, wanted: RegExp): boolean {
  return attribute(one, 'class')
    .split(/\s+/u)
    .some((name) => wanted.test(name));
}
