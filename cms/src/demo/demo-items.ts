/** The demonstration content as documents of the CMS, in an order in which each stands after those it refers to. */
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { LOSS_AGES } from 'shared/editorial/tactic-facets-table';
import type { Role } from 'shared/editorial/roles';
import { writePartialDay } from 'shared/kernel/partial-day';
import type { VietnamDay } from 'shared/kernel/vietnam-date';
import { PHOTO_STORY, REPORTAGE } from './content/articles-long.ts';
import { BRIEF, FEATURE } from './content/articles-short.ts';
import type { DemoArticle, DemoExemplar, DemoHotline, DemoTactic } from './content/content-shapes.ts';
import { DEMO_EXEMPLARS } from './content/exemplars.ts';
import { DEMO_EVENT, DEMO_LEGAL_GUIDE, DEMO_SCRIPT } from './content/guide-event-script.ts';
import { DEMO_HOTLINES } from './content/hotlines.ts';
import type { PictureName } from './content/pictures.ts';
import { BAIT_TACTICS } from './content/tactics-baits.ts';
import { IMPOSTOR_TACTICS } from './content/tactics-impostors.ts';
import { DEMO_WARD } from './content/ward.ts';
import { demoId } from './demo-id.ts';
import { demoSettings } from './demo-settings.ts';
import { lexicalBody } from './lexical-body.ts';

export interface DemoItemDoc {
  readonly kind: EditorialKind;
  readonly id: string;
  readonly slug: string;
  readonly writer: Role;
  /** The document's fields as the CMS stores them. */
  readonly data: Readonly<Record<string, unknown>>;
}

type Source = Readonly<{ slug: string; headline: string; writer: Role }>;

export function listDemoItems(): readonly DemoItemDoc[] {
  return [
    settingsDoc(),
    ...DEMO_HOTLINES.map(hotlineDoc),
    ...DEMO_EXEMPLARS.map(exemplarDoc),
    // The front page shows the newest first, and the police impersonation is the one to read first.
    ...[...IMPOSTOR_TACTICS, ...BAIT_TACTICS].map(tacticDoc).toReversed(),
    ...[BRIEF, FEATURE, REPORTAGE, PHOTO_STORY].map(articleDoc),
    legalGuideDoc(),
    eventDoc(),
    scriptDoc(),
  ];
}

/** There is one, known by its name. */
function settingsDoc(): DemoItemDoc {
  const id = 'settings';
  return {
    kind: 'settings',
    id,
    slug: 'tieng-mo',
    writer: 'administrator',
    data: { id, slug: 'tieng-mo', demo: true, ...demoSettings() },
  };
}

export function demoItemId(kind: EditorialKind, slug: string): string {
  return demoId(`${kind}:${slug}`);
}

export function pictureId(name: PictureName): string {
  return demoId(`media:${name}`);
}

export function unitId(slug: string): string {
  return demoId(`unit:${slug}`);
}

export function sectionId(slug: string): string {
  return demoId(`section:${slug}`);
}

/** Noon in Vietnam: the same calendar day wherever the instant is read. */
export function instantOnDay(day: VietnamDay): string {
  return `${day}T05:00:00.000Z`;
}

function itemOf(kind: EditorialKind, source: Source, fields: Readonly<Record<string, unknown>>): DemoItemDoc {
  const { slug, headline, writer } = source;
  const id = demoItemId(kind, slug);
  return { kind, id, slug, writer, data: { id, slug, headline, unit: unitId(DEMO_WARD), demo: true, ...fields } };
}

function linesOf(texts: readonly string[]): readonly { readonly text: string }[] {
  return texts.map((text) => ({ text }));
}

function hotlineDoc(hotline: DemoHotline): DemoItemDoc {
  const { number, dial, note, source, order } = hotline;
  return itemOf('hotline', hotline, {
    number,
    dial,
    note,
    source,
    order,
    verifiedOn: instantOnDay(hotline.verifiedOn),
  });
}

function exemplarDoc(exemplar: DemoExemplar): DemoItemDoc {
  const { phase, place, standfirst, siteCount, groupCount, source } = exemplar;
  return itemOf('exemplar', exemplar, {
    phase,
    place,
    standfirst,
    siteCount,
    groupCount,
    source,
    launchedOn: writePartialDay(exemplar.launchedOn),
    metrics: exemplar.metrics.map((metric) => ({ ...metric, asOf: writePartialDay(metric.asOf) })),
    body: lexicalBody(exemplar.body, exemplar.slug),
    cover: pictureId(exemplar.cover),
  });
}

function tacticDoc(tactic: DemoTactic): DemoItemDoc {
  const { type, summary, state, source } = tactic;
  return itemOf('tactic', tactic, {
    type,
    summary,
    state,
    source,
    signs: linesOf(tactic.signs),
    doNow: linesOf(tactic.doNow),
    ifMoneyLost: LOSS_AGES.map((since) => ({ since, steps: linesOf(tactic.ifMoneyLost[since]) })).filter(
      ({ steps }) => steps.length > 0,
    ),
    channels: tactic.channels,
    targetGroups: tactic.targetGroups,
    harms: tactic.harms,
    seasons: tactic.seasons ?? [],
    localCase: tactic.localCase ?? '',
    authoritiesNever: linesOf(tactic.authoritiesNever),
    howItWorks: lexicalBody(tactic.howItWorks, tactic.slug),
    hotlines: tactic.hotlines.map((slug) => demoItemId('hotline', slug)),
    firstSeenOn: instantOnDay(tactic.firstSeenOn),
    lastSeenOn: instantOnDay(tactic.lastSeenOn),
    expiresOn: instantOnDay(tactic.expiresOn),
    cover: pictureId(tactic.cover),
  });
}

function articleDoc(article: DemoArticle): DemoItemDoc {
  const { genre, standfirst, byline, source } = article;
  return itemOf('article', article, {
    genre,
    standfirst,
    byline,
    source,
    section: sectionId(article.section),
    cover: pictureId(article.cover),
    photos: article.photos.map(({ picture, caption }) => ({ image: pictureId(picture), caption })),
    exemplars: article.exemplars.map((slug) => demoItemId('exemplar', slug)),
    body: lexicalBody(article.body, article.slug),
  });
}

function legalGuideDoc(): DemoItemDoc {
  const { standfirst, legalBasis, body, slug } = DEMO_LEGAL_GUIDE;
  return itemOf('legalGuide', DEMO_LEGAL_GUIDE, {
    standfirst,
    legalBasis: linesOf(legalBasis),
    body: lexicalBody(body, slug),
  });
}

function eventDoc(): DemoItemDoc {
  const { startsAt, endsAt, place, standfirst, body, cover, slug } = DEMO_EVENT;
  return itemOf('event', DEMO_EVENT, {
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(endsAt).toISOString(),
    place,
    standfirst,
    body: lexicalBody(body, slug),
    cover: pictureId(cover),
  });
}

function scriptDoc(): DemoItemDoc {
  const { lead, points, sourceTactic } = DEMO_SCRIPT;
  return itemOf('script', DEMO_SCRIPT, {
    lead,
    points: linesOf(points),
    sourceItem: { relationTo: 'tactics', value: demoItemId('tactic', sourceTactic) },
  });
}
