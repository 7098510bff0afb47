/** The demonstration content as documents of the CMS, in an order in which each stands after those it refers to. */
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { LOSS_AGES } from 'shared/editorial/tactic-facets-table';
import type { Role } from 'shared/editorial/roles';
import { writePartialDay } from 'shared/kernel/partial-day';
import type { VietnamDay } from 'shared/kernel/vietnam-date';
import { DEMO_ARTICLES, DEMO_EVENTS, DEMO_LEGAL_GUIDES, DEMO_TACTICS } from './content/all-items.ts';
import type {
  DemoArticle,
  DemoCollectedExemplar,
  DemoEvent,
  DemoExemplar,
  DemoHotline,
  DemoLegalGuide,
  DemoRelated,
  DemoScript,
  DemoTactic,
} from './content/content-shapes.ts';
import { EXEMPLAR_REGISTER } from './content/exemplar-register.ts';
import { DEMO_EXEMPLARS } from './content/exemplars.ts';
import { DEMO_SCRIPT } from './content/guide-event-script.ts';
import { DEMO_HOTLINES } from './content/hotlines.ts';
import type { LeafletName } from './content/leaflets.ts';
import type { PictureName } from './content/pictures.ts';
import { DEMO_WARD } from './content/ward.ts';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
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
    ...EXEMPLAR_REGISTER.map(collectedExemplarDoc),
    ...DEMO_EXEMPLARS.map(exemplarDoc),
    ...DEMO_LEGAL_GUIDES.map(legalGuideDoc),
    // The front page shows the newest first, and the police impersonation is the one to read first.
    ...DEMO_TACTICS.map(tacticDoc).toReversed(),
    ...DEMO_ARTICLES.map(articleDoc),
    ...DEMO_EVENTS.map(eventDoc),
    scriptDoc(DEMO_SCRIPT),
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

export function leafletId(name: LeafletName): string {
  return demoId(`leaflet:${name}`);
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

export function hotlineDoc(hotline: DemoHotline): DemoItemDoc {
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
  const {
    phase,
    themes,
    place,
    standfirst,
    siteCount,
    siteUnit,
    groupCount,
    cost,
    replicatedFrom,
    recognitions,
    source,
  } = exemplar;
  return itemOf('exemplar', exemplar, {
    phase,
    themes,
    place,
    standfirst,
    siteCount,
    siteUnit,
    groupCount,
    groups: linesOf(exemplar.groups ?? []),
    cost,
    replicatedFrom,
    recognitions,
    source,
    launchedOn: writePartialDay(exemplar.launchedOn),
    metrics: exemplar.metrics.map((metric) => ({ ...metric, asOf: writePartialDay(metric.asOf) })),
    body: lexicalBody(exemplar.body, exemplar.slug),
    cover: pictureId(exemplar.cover),
  });
}

/** Real, though it comes and goes with the made-up ward: only what its source says. */
function collectedExemplarDoc(exemplar: DemoCollectedExemplar): DemoItemDoc {
  const { themes, place, source, cost, asOf } = exemplar;
  return itemOf(
    'exemplar',
    { ...exemplar, writer: 'editor' },
    {
      themes,
      place,
      source,
      cost,
      asOf,
      collected: true,
      originUnit: unitId(exemplar.originUnit),
      metrics: exemplar.metrics.map((metric) => ({ ...metric, asOf })),
    },
  );
}

export function tacticDoc(tactic: DemoTactic): DemoItemDoc {
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
    related: (tactic.related ?? [{ kind: 'legalGuide', slug: 'trinh-bao-khi-bi-lua-dao' }]).map(relationOf),
    authoritiesNever: linesOf(tactic.authoritiesNever),
    howItWorks: lexicalBody(tactic.howItWorks, tactic.slug),
    hotlines: tactic.hotlines.map((slug) => demoItemId('hotline', slug)),
    firstSeenOn: instantOnDay(tactic.firstSeenOn),
    lastSeenOn: instantOnDay(tactic.lastSeenOn),
    expiresOn: instantOnDay(tactic.expiresOn),
    cover: pictureId(tactic.cover),
    attachments: (tactic.leaflets ?? []).map((name) => ({ file: leafletId(name) })),
  });
}

export function articleDoc(article: DemoArticle): DemoItemDoc {
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

function legalGuideDoc(guide: DemoLegalGuide): DemoItemDoc {
  const { standfirst, legalBasis, body, slug, language = 'vi', translationOf, checkedOn } = guide;
  return itemOf('legalGuide', guide, {
    standfirst,
    language,
    translationOf: translationOf === undefined ? undefined : demoItemId('legalGuide', translationOf),
    checkedOn: checkedOn === undefined ? undefined : instantOnDay(checkedOn),
    legalBasis: linesOf(legalBasis),
    body: lexicalBody(body, slug),
  });
}

export function eventDoc(event: DemoEvent): DemoItemDoc {
  const { startsAt, endsAt, place, organiser, standfirst, body, cover, slug } = event;
  return itemOf('event', event, {
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(endsAt).toISOString(),
    place,
    organiser,
    standfirst,
    body: lexicalBody(body, slug),
    cover: pictureId(cover),
  });
}

function relationOf({ kind, slug }: DemoRelated): { relationTo: string; value: string } {
  return { relationTo: COLLECTION_OF_KIND[kind], value: demoItemId(kind, slug) };
}

export function scriptDoc(script: DemoScript): DemoItemDoc {
  const { lead, points, madeFrom } = script;
  return itemOf('script', script, { lead, points: linesOf(points), sourceItem: relationOf(madeFrom) });
}
