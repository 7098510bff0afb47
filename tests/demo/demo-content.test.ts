/** The demonstration content as an editor would check it before signing. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEMO_ARTICLES, DEMO_EVENTS, DEMO_LEGAL_GUIDES, DEMO_TACTICS } from 'cms/demo/content/all-items';
import { DESK_DECIDED } from 'cms/demo/content/desk-decided';
import { DESK_IN_EDITING, DESK_WAITING } from 'cms/demo/content/desk-waiting';
import { PUBLICATION_DAYS } from 'cms/demo/content/publication-days-table';
import { DEMO_NOTICE, DEMO_TEXTS, DEMO_WORDS } from 'cms/demo/content/site-texts';
import { DEMO_EXEMPLARS } from 'cms/demo/content/exemplars';
import { DEMO_SCRIPT } from 'cms/demo/content/guide-event-script';
import { DEMO_HOTLINES } from 'cms/demo/content/hotlines';
import { DEMO_PICTURES } from 'cms/demo/content/pictures';
import { DEMO_IDENTITY, DEMO_PEOPLE, DEMO_SECTIONS, DEMO_STATION, DEMO_UNITS } from 'cms/demo/content/ward';
import { listDemoItems } from 'cms/demo/demo-items';
import { toldDaysOf } from 'cms/demo/told-days';
import { resourceOfKind } from 'cms/editorial/collections';
import { scriptTextOf, spokenScript } from 'shared/broadcast/script-text';
import { ARTICLE_KINDS } from 'shared/editorial/article-kinds';
import { scopeOf } from 'shared/editorial/permissions';
import { TACTIC_GROUP_CODES, tacticGroupOf } from 'shared/editorial/content-terms';
import { missingFor } from 'shared/editorial/publish-checklist';
import { ROLES } from 'shared/editorial/roles';
import { repositoryRoot } from '../support/source-files.ts';

const EVERYTHING = {
  articles: DEMO_ARTICLES,
  tactics: DEMO_TACTICS,
  desk: [...DESK_IN_EDITING, ...DESK_WAITING, ...DESK_DECIDED],
  exemplars: DEMO_EXEMPLARS,
  guides: DEMO_LEGAL_GUIDES,
  events: DEMO_EVENTS,
  texts: DEMO_TEXTS,
  notice: DEMO_NOTICE,
  words: DEMO_WORDS,
  script: DEMO_SCRIPT,
  hotlines: DEMO_HOTLINES,
  identity: DEMO_IDENTITY,
  units: DEMO_UNITS,
  sections: DEMO_SECTIONS,
  people: DEMO_PEOPLE,
  station: DEMO_STATION,
  pictures: DEMO_PICTURES,
};

/** Every text with the path to it, names of machines left out. */
function listTexts(value: unknown, where = ''): { where: string; text: string }[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) => listTexts(member, `${where}/${key}`));
}

const TEXTS = listTexts(EVERYTHING);
const PROSE = TEXTS.filter(({ text }) => /\s/u.test(text));

describe('every text of the demonstration ward', () => {
  test.each<[string, (text: string) => boolean]>([
    ['is NFC', (text) => text === text.normalize('NFC')],
    ['has no double, leading or trailing space', (text) => !/ {2}|^\s|\s$|\t|\n/u.test(text)],
    ['has no space before a mark', (text) => !/ [,.;:!?%)”]/u.test(text)],
    ['has no space after an opening mark', (text) => !/[(“] /u.test(text)],
    ['has a space after a comma', (text) => !/,[\p{L}]/u.test(text)],
    ['has curved quotation marks', (text) => !/["']/u.test(text)],
    ['closes its quotation marks', (text) => (text.match(/“/gu) ?? []).length === (text.match(/”/gu) ?? []).length],
    [
      'puts tone marks the modern way: hòa, thủy, khỏe',
      (text) => !/(?:o[àáảãạ]|o[èéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu.test(text),
    ],
    [
      'repeats no word',
      (text) => !/(?<!\p{L})(\p{L}{3,}) \1(?!\p{L})/u.test(text.replace(/tối tối|đêm đêm|đều đều/giu, '')),
    ],
    ['names no abolished kind of unit', (text) => !/(?<!\p{L})(?:quận|thị trấn|thị xã)(?!\p{L})/iu.test(text)],
    ['shows no live address', (text) => !/https?:|www\.|[a-z]\.(?:com|vn|net|org|info)(?![a-z])/iu.test(text)],
  ])('%s', (_rule, isKept) => {
    expect(TEXTS.filter(({ text }) => !isKept(text))).toEqual([]);
  });

  test('ends its sentences', () => {
    const sentences = PROSE.filter(({ where }) =>
      /\/(?:signs|doNow|ifMoneyLost|authoritiesNever|points|standfirst|summary|lead)(?:\/|$)/u.test(where),
    );
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter(({ text }) => !/[.?!”]$/u.test(text))).toEqual([]);
  });

  test('holds telephone numbers from the made-up range only', () => {
    const numbers = TEXTS.flatMap(({ text }) => text.match(/\(?\+?\d[\d ().]{6,}\d/gu) ?? []);
    expect(numbers.length).toBeGreaterThan(0);
    const real = numbers.filter((number) => !number.replaceAll(/\D/gu, '').startsWith('0298000'));
    expect(real.filter((number) => !/^\d{4}-\d{2}-\d{2}/u.test(number))).toEqual([]);
  });
});

describe('a hotline of the demonstration ward', () => {
  test.each(DEMO_HOTLINES.map((hotline) => [hotline.number, hotline] as const))(
    '%s is 113, 114, 115 or made up and says so',
    (_number, hotline) => {
      expect(hotline.dial).toBe(hotline.number.replaceAll(/\D/gu, ''));
      if (['113', '114', '115'].includes(hotline.dial)) return;
      expect(hotline.dial).toMatch(/^0298000\d{4}$/u);
      expect(hotline.note).toContain('minh họa');
    },
  );
});

describe('a warning of the demonstration ward', () => {
  test.each(DEMO_TACTICS.map((tactic) => [tactic.slug, tactic] as const))('%s is complete', (_slug, tactic) => {
    expect(tactic.summary.match(/[.!?](?=\s|$)/gu)).toHaveLength(1);
    expect([4, 5, 6]).toContain(tactic.signs.length);
    expect([4, 5]).toContain(tactic.doNow.length);
    expect(tactic.ifMoneyLost['first-hour'].length).toBeGreaterThanOrEqual(1);
    expect(Object.values(tactic.ifMoneyLost).flat().length).toBeGreaterThanOrEqual(3);
    expect(Math.min(tactic.channels.length, tactic.targetGroups.length, tactic.harms.length)).toBeGreaterThan(0);
    expect(tactic.authoritiesNever.length).toBeGreaterThanOrEqual(3);
    expect([2, 3, 4]).toContain(tactic.howItWorks.length);
    expect([tactic.firstSeenOn, tactic.lastSeenOn, tactic.expiresOn].toSorted()).toEqual([
      tactic.firstSeenOn,
      tactic.lastSeenOn,
      tactic.expiresOn,
    ]);
    const hotlines = DEMO_HOTLINES.map(({ slug }) => slug);
    expect(tactic.hotlines.filter((slug) => !hotlines.includes(slug))).toEqual([]);
  });

  test('stands among fourteen or more, of every group and more than one state', () => {
    expect(DEMO_TACTICS.length).toBeGreaterThanOrEqual(14);
    expect(new Set(DEMO_TACTICS.map(({ type }) => tacticGroupOf(type)))).toEqual(new Set(TACTIC_GROUP_CODES));
    expect(new Set(DEMO_TACTICS.map(({ state }) => state)).size).toBeGreaterThan(1);
  });
});

describe('the demonstration ward', () => {
  test('has twelve articles of all kinds, in sections and with exemplars that exist', () => {
    expect(DEMO_ARTICLES).toHaveLength(12);
    expect(new Set(DEMO_ARTICLES.map(({ genre }) => genre))).toEqual(new Set(ARTICLE_KINDS));
    const sections = DEMO_SECTIONS.map(({ slug }) => slug);
    const exemplars = DEMO_EXEMPLARS.map(({ slug }) => slug);
    expect(DEMO_ARTICLES.filter(({ section }) => !sections.includes(section))).toEqual([]);
    expect(DEMO_ARTICLES.flatMap((article) => article.exemplars).filter((slug) => !exemplars.includes(slug))).toEqual(
      [],
    );
  });

  test('has four guides, one in English too, and three events', () => {
    expect(DEMO_LEGAL_GUIDES.filter(({ language }) => language === undefined)).toHaveLength(4);
    expect(DEMO_LEGAL_GUIDES.filter(({ translationOf }) => translationOf !== undefined)).toHaveLength(1);
    expect(DEMO_EVENTS).toHaveLength(3);
  });

  test('has four exemplars of its own with dated figures', () => {
    expect(DEMO_EXEMPLARS).toHaveLength(4);
    expect(DEMO_EXEMPLARS.filter(({ metrics }) => metrics.length < 3)).toEqual([]);
  });

  test('has a person of every role', () => {
    expect(DEMO_PEOPLE.map(({ role }) => role).toSorted()).toEqual([...ROLES].toSorted());
  });

  test('has a drawing for every picture and no other', () => {
    const drawings = readdirSync(path.join(repositoryRoot, 'cms/src/demo/drawings')).toSorted();
    expect(drawings).toEqual(
      Object.keys(DEMO_PICTURES)
        .map((name) => `${name}.svg`)
        .toSorted(),
    );
  });

  test('has no two items with one id or one address', () => {
    const items = listDemoItems();
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ kind, slug }) => `${kind}:${slug}`)).size).toBe(items.length);
    expect(items.filter(({ slug }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug))).toEqual([]);
  });

  test.each(listDemoItems().map((item) => [item.kind, item.slug, item] as const))(
    'lets its writer write the %s %s, which lacks nothing',
    (kind, _slug, item) => {
      expect(scopeOf(item.writer, resourceOfKind(kind), 'create')).not.toBe('none');
      expect(missingFor(kind, item.data)).toEqual([]);
    },
  );

  test('went live after what its texts tell of, as far as the ward has a past', () => {
    const nowMs = Date.parse('2026-11-26T09:00:00+07:00');
    const dayOf = (slug: string): string => toldDaysOf(slug, nowMs).publish?.slice(0, 10) ?? 'never';
    const told = [
      ...DEMO_TACTICS.map(({ slug, lastSeenOn }) => [slug, lastSeenOn] as const),
      ...DEMO_LEGAL_GUIDES.map(({ slug, checkedOn = '' }) => [slug, checkedOn] as const),
      ...DEMO_EXEMPLARS.map(
        ({ slug, metrics }) =>
          [
            slug,
            metrics
              .map(({ asOf }) => asOf)
              .toSorted()
              .at(-1) ?? '',
          ] as const,
      ),
      ...DEMO_ARTICLES.map(({ slug }) => [slug, ''] as const),
    ];
    expect(told.filter(([slug, day]) => dayOf(slug) === 'never' || dayOf(slug) < day)).toEqual([]);
    const known = new Set(TEXTS.filter(({ where }) => where.endsWith('/slug')).map(({ text }) => text));
    for (const { slug } of listDemoItems()) known.add(slug);
    expect(Object.keys(PUBLICATION_DAYS).filter((slug) => !known.has(slug))).toEqual([]);
    expect(new Set(Object.values(PUBLICATION_DAYS).map((at) => at.slice(0, 10))).size).toBeGreaterThan(20);
  });

  test('has no past before its own calendar', () => {
    expect(toldDaysOf('gia-danh-cong-an-goi-video', Date.parse('2026-11-01T00:00:00Z'))).toEqual({});
    expect(toldDaysOf('khong-co', Date.parse('2027-01-01T00:00:00Z'))).toEqual({});
  });

  test('has a loudspeaker script that can be read out without a question', () => {
    const { headline, lead, points } = DEMO_SCRIPT;
    const { questions, syllables } = spokenScript(
      scriptTextOf({ headline, lead, points: points.map((text) => ({ text })) }),
    );
    expect(questions).toEqual([]);
    expect(syllables).toBeLessThan(260);
  });
});
