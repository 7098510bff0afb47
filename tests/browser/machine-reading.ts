/** What a page says to search engines, messaging apps and feed readers, read as they read it. */
import type { Page } from 'playwright-core';
import { z } from 'zod';

const Structured = z.looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string() });
export type Structured = z.infer<typeof Structured>;

const Head = z.object({
  title: z.string(),
  language: z.string(),
  canonical: z.string(),
  robots: z.string(),
  meta: z.record(z.string(), z.string()),
  alternates: z.array(z.object({ hreflang: z.string(), href: z.string() })),
  feeds: z.array(z.string()),
  structured: z.array(z.string()),
});

export async function readHead(page: Page) {
  const read = Head.parse(
    await page.evaluate(() => {
      const root = document.documentElement;
      const all = (selector: string) => [...root.querySelectorAll(selector)];
      const attribute = (selector: string, name: string): string =>
        root.querySelector(selector)?.getAttribute(name) ?? '';
      return {
        title: document.title,
        language: root.lang,
        canonical: attribute('link[rel="canonical"]', 'href'),
        robots: attribute('meta[name="robots"]', 'content'),
        meta: Object.fromEntries(
          all('meta[content]').map((meta) => [
            meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
            meta.getAttribute('content') ?? '',
          ]),
        ),
        alternates: all('link[rel="alternate"][hreflang]').map((link) => ({
          hreflang: link.getAttribute('hreflang') ?? '',
          href: link.getAttribute('href') ?? '',
        })),
        feeds: all('link[rel="alternate"][type]').map((link) => link.getAttribute('href') ?? ''),
        structured: all('script[type="application/ld+json"]').map((script) => script.textContent),
      };
    }),
  );
  return { ...read, structured: read.structured.map((text) => Structured.parse(JSON.parse(text))) };
}

const ARTICLE = [
  'headline',
  'description',
  'url',
  'mainEntityOfPage',
  'datePublished',
  'dateModified',
  'publisher',
  'author',
];

/** What schema.org, and search engines after it, ask of each type that pages use. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  WebSite: ['name', 'url', 'publisher', 'potentialAction'],
  BreadcrumbList: ['itemListElement'],
  NewsArticle: ARTICLE,
  Article: ARTICLE,
  HowTo: ['name', 'step'],
  Event: ['name', 'startDate', 'location', 'organizer', 'eventStatus', 'eventAttendanceMode'],
};

export function findStructuredProblems(data: Structured): readonly string[] {
  const required = REQUIRED[data['@type']];
  if (!required) return [`unknown type ${data['@type']}`];
  const missing = required.filter((name) => data[name] === undefined || data[name] === '');
  const texts = JSON.stringify(data);
  return [
    ...missing.map((name) => `${data['@type']} without ${name}`),
    ...(/undefined|null|\[object/.test(texts) ? [`${data['@type']} holds an empty value`] : []),
    ...['datePublished', 'dateModified', 'startDate', 'endDate']
      .map((name) => data[name])
      .filter((date) => date !== undefined && !z.iso.datetime({ offset: true }).safeParse(date).success)
      .map((date) => `not an instant: ${String(date)}`),
  ];
}

const JsonFeed = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  items: z.array(z.object({ id: z.url(), url: z.url(), title: z.string().min(1), date_modified: z.string() })),
});

export function findJsonFeedProblems(text: string): readonly string[] {
  const parsed = JsonFeed.safeParse(JSON.parse(text));
  return parsed.success ? [] : [z.prettifyError(parsed.error)];
}

/** By RSS 2.0 and by RFC 4287, parsed by the browser. */
export function findXmlFeedProblems(page: Page, text: string): Promise<readonly string[]> {
  return page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    if (feed.querySelector('parsererror')) return ['is no XML'];
    const root = feed.documentElement;
    const problems: string[] = [];
    const want = (parent: Element, names: readonly string[]): void => {
      for (const name of names) {
        const found = [...parent.children].find((child) => child.localName === name);
        const isFilled = found && (found.textContent.trim() !== '' || found.hasAttribute('href'));
        if (!isFilled) problems.push(`${parent.localName} without ${name}`);
      }
    };
    const isAtom = root.localName === 'feed';
    const channel = isAtom ? root : feed.querySelector('rss[version="2.0"] > channel');
    if (!channel) return ['is neither RSS 2.0 nor Atom'];
    want(channel, isAtom ? ['id', 'title', 'updated', 'link', 'author'] : ['title', 'link', 'description']);
    const ids = new Set<string>();
    const items = [...channel.children].filter((child) => child.localName === (isAtom ? 'entry' : 'item'));
    for (const item of items) {
      want(item, isAtom ? ['id', 'title', 'updated', 'link'] : ['title', 'link', 'guid', 'pubDate']);
      const id = item.querySelector(isAtom ? 'id' : 'guid')?.textContent ?? '';
      if (ids.has(id)) problems.push(`twice: ${id}`);
      ids.add(id);
      const date = item.querySelector(isAtom ? 'updated' : 'pubDate')?.textContent ?? '';
      if (Number.isNaN(Date.parse(date))) problems.push(`no date: ${date}`);
    }
    return problems;
  }, text);
}
