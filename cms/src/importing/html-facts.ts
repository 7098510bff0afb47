/** What a page says about itself: headline, author, day and column, in its head, its data for search engines or a heading. */
import { isSiteName } from 'shared/importing/furniture';
import { sameWordsKey } from 'shared/importing/source-lines';
import { countSyllables, foldVietnamese } from 'shared/kernel/vietnamese-text';
import { z } from 'zod';
import { isFurniture, textOf, tidy } from './html-furniture.ts';
import {
  classedDay,
  labelledAuthor,
  lastOfPath,
  markedAuthor,
  markedDay,
  markedHeadline,
  onlyTitled,
} from './html-marks.ts';
import { attribute, childrenOf, type Element } from './html-tree.ts';

export interface PageFacts {
  readonly headline: string;
  /** Where the headline stands, if it stands in the page. */
  readonly headlineElement: Element | undefined;
  readonly byline: string;
  readonly date: string | undefined;
  readonly section: string;
}

export function factsOf(elements: readonly Element[]): PageFacts {
  const data = dataOf(elements);
  const title = elements.find((one) => one.tagName === 'title');
  const stated = metaOf(elements, ['og:title']) ?? data.headline ?? '';
  const named = title ? tidy(textOf(title)) : '';
  const titled = stated === '' ? named : stated;
  const headlineElement = findHeadline(elements, titled);
  const written = headlineElement ? tidy(textOf(headlineElement)) : '';
  // A window's name that no part of the page repeats may be that of a program or a file.
  const trusted = stated === '' && isWindowName(named) ? '' : titled;
  return {
    headline: written === '' ? trusted : written,
    headlineElement,
    byline:
      [
        metaOf(elements, ['author', 'article:author', 'dc.creator']),
        ...data.authors,
        markedAuthor(elements),
        labelledAuthor(elements),
      ].find(isAuthor) ?? '',
    date:
      metaOf(elements, ['article:published_time', 'datepublished', 'pubdate', 'date', 'dc.date']) ??
      data.datePublished ??
      markedDay(elements) ??
      timeOf(elements) ??
      classedDay(elements),
    section: metaOf(elements, ['article:section', 'articlesection', 'section']) ?? lastOfPath(elements),
  };
}

/** The first heading of the first order that is not the site's own name, else one that the page's title repeats or a class names. */
function findHeadline(elements: readonly Element[], titled: string): Element | undefined {
  const marked = markedHeadline(elements);
  if (marked) return marked;
  const first = elements.filter((one) => one.tagName === 'h1').find(isOwnHeading);
  if (first) return first;
  const title = sameWordsKey(titled);
  const repeated = elements.find((one) => {
    const isHeading =
      /^(?:h[2-4]|p|b|strong)$/u.test(one.tagName) || /title|tieu-?de|headline/iu.test(attribute(one, 'class'));
    const key = isHeading ? sameWordsKey(textOf(one)) : '';
    return key.split(' ').length >= 4 && title.startsWith(key);
  });
  return repeated ?? onlyTitled(elements);
}

const FEWEST_SYLLABLES = 5;

/** `bai1`, `Document`, `Microsoft Word - tin.doc`, `In bài viết`, `Báo Đồng Xa điện tử` */
function isWindowName(title: string): boolean {
  return (
    countSyllables(title) < FEWEST_SYLLABLES ||
    isSiteName(title) ||
    /^microsoft word|\.(?:docx?|html?|txt)$|^untitled/iu.test(title)
  );
}

function isOwnHeading(one: Element): boolean {
  const text = tidy(textOf(one));
  return text !== '' && !isSiteName(text) && !isFurniture(one);
}

/** Names of accounts are no authors. */
function isAuthor(name: string | undefined): name is string {
  return (
    name !== undefined &&
    name !== '' &&
    !/^(?:admin\w*|administrator|super ?user|super ?admin|quan tri.*|webmaster|editor|user\d*|root|https?:.*|.*@.*)$/u.test(
      foldVietnamese(name),
    )
  );
}

function metaOf(elements: readonly Element[], names: readonly string[]): string | undefined {
  for (const name of names) {
    const meta = elements.find(
      (one) =>
        one.tagName === 'meta' &&
        [attribute(one, 'name'), attribute(one, 'property'), attribute(one, 'itemprop')].some(
          (given) => given.toLowerCase() === name,
        ),
    );
    const value = meta ? tidy(attribute(meta, 'content')) : '';
    if (value !== '') return value;
  }
  return undefined;
}

function timeOf(elements: readonly Element[]): string | undefined {
  const time = elements.find((one) => one.tagName === 'time' && attribute(one, 'datetime') !== '');
  return time && attribute(time, 'datetime');
}

const Named = z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)]);
const ArticleData = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: z.union([Named.transform((name) => [name]), z.array(Named)]).catch([]),
});

interface DataFacts {
  readonly headline: string | undefined;
  readonly datePublished: string | undefined;
  readonly authors: readonly string[];
}

/** JSON-LD of the kinds `NewsArticle`, `Article`, `BlogPosting`, wherever it is nested. */
function dataOf(elements: readonly Element[]): DataFacts {
  const scripts = elements.filter(
    (one) => one.tagName === 'script' && attribute(one, 'type').toLowerCase() === 'application/ld+json',
  );
  for (const found of scripts.flatMap((one) => partsOf(parsed(sourceOf(one)), 0))) {
    const data = ArticleData.safeParse(found);
    if (!data.success || !/article|posting/iu.test([data.data['@type']].flat().join(' '))) continue;
    return { headline: data.data.headline, datePublished: data.data.datePublished, authors: data.data.author };
  }
  return { headline: undefined, datePublished: undefined, authors: [] };
}

const DEEPEST = 6;

function partsOf(value: unknown, depth: number): readonly unknown[] {
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return [];
  const inner = Object.values(value).flatMap((one: unknown) => partsOf(one, depth + 1));
  return Array.isArray(value) ? inner : [value, ...inner];
}

function sourceOf(script: Element): string {
  return childrenOf(script)
    .map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : ''))
    .join('');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
