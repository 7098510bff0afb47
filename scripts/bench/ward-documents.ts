/** One or two documents of each further kind, in the words of the demonstration: a ward as its readers meet it. */
import { EXEMPLAR_REGISTER, REGISTER_UNITS } from 'cms/demo/content/exemplar-register';
import { DEMO_EVENTS, DEMO_LEGAL_GUIDES } from 'cms/demo/content/all-items';
import { DEMO_HOTLINES } from 'cms/demo/content/hotlines';
import type { Body, DemoLegalGuide, DemoTactic } from 'cms/demo/content/content-shapes';
import type { PublishedDocument } from 'shared/contract/documents';
import type { PublishedImage } from 'shared/contract/published-image';
import type { RichText } from 'shared/contract/rich-text';
import { LOSS_AGES } from 'shared/editorial/tactic-facets-table';
import type { DocumentOf } from 'site/store/document-reader';
import type { z } from 'zod';
import { publishedBase, sampleArticle, samplePublishedAt, sampleText } from './sample-documents.ts';

export type Image = z.infer<typeof PublishedImage>;

/** An article that no longer holds, and the address at which it stood before. */
export const OUTDATED_SLUG = 'bai-khong-con-dung';
export const FORMER_SLUG = 'bai-o-dia-chi-cu';

const FIRST = 700;
const COMING = '2126-12-12T15:00:00+07:00';

export function listWardDocuments(): readonly PublishedDocument[] {
  return [
    ...unitDocuments(),
    ...exemplarDocuments(),
    ...guideDocuments(),
    ...eventDocuments(),
    ...hotlineDocuments(),
    outdatedArticle(),
  ];
}

function baseOf(item: { readonly slug: string; readonly headline: string }, n: number) {
  return { id: item.slug, ...publishedBase(item, n) };
}

export function warningOf(tactic: DemoTactic, n: number, cover: Image | undefined): DocumentOf<'tactic'> {
  const hotline = {
    id: 'hotline-1',
    number: '(0298) 000 0113',
    dial: '02980000113',
    purpose: 'Công an phường trực 24/24',
  };
  return {
    kind: 'tactic',
    ...baseOf(tactic, n),
    type: tactic.type,
    summary: tactic.summary,
    signs: [...tactic.signs],
    doNow: [...tactic.doNow],
    ifMoneyLost: LOSS_AGES.map((since) => ({ since, steps: [...tactic.ifMoneyLost[since]] })).filter(
      ({ steps }) => steps.length > 0,
    ),
    authoritiesNever: [...tactic.authoritiesNever],
    howItWorks: richTextOf(tactic.howItWorks),
    hotlines: [hotline],
    state: tactic.state,
    channels: [...tactic.channels],
    targetGroups: [...tactic.targetGroups],
    harms: [...tactic.harms],
    seasons: [...(tactic.seasons ?? [])],
    localCase: tactic.localCase ?? '',
    source: tactic.source,
    firstSeenOn: tactic.firstSeenOn,
    lastSeenOn: tactic.lastSeenOn,
    cover,
  };
}

function unitDocuments(): readonly PublishedDocument[] {
  return REGISTER_UNITS.map((unit) => {
    const parent = REGISTER_UNITS.find((other) => other.slug === unit.parent);
    return {
      kind: 'unit',
      id: unit.slug,
      slug: unit.slug,
      name: unit.name,
      type: unit.type,
      code: '',
      parent: parent && { id: parent.slug, slug: parent.slug, name: parent.name },
      successors: successorsOf(unit.slug),
      predecessors: [],
      address: '',
      description: unit.description,
    };
  });
}

function successorsOf(slug: string): { id: string; slug: string; name: string }[] {
  return REGISTER_UNITS.filter((unit) => unit.predecessors?.includes(slug)).map((unit) => ({
    id: unit.slug,
    slug: unit.slug,
    name: unit.name,
  }));
}

function exemplarDocuments(): readonly PublishedDocument[] {
  return EXEMPLAR_REGISTER.map((entry, index) => {
    const unit = REGISTER_UNITS.find(({ slug }) => slug === entry.originUnit);
    return {
      kind: 'exemplar',
      ...baseOf(entry, FIRST + index),
      themes: [...entry.themes],
      place: entry.place,
      standfirst: '',
      asOf: entry.asOf,
      siteUnit: 'điểm',
      groups: [],
      metrics: entry.metrics.map((metric) => ({ ...metric, asOf: entry.asOf })),
      cost: entry.cost,
      replicatedFrom: '',
      recognitions: [],
      collected: true,
      originUnit: unit && { id: unit.slug, slug: unit.slug, name: unit.name, successors: successorsOf(unit.slug) },
      formerUnit: '',
      source: entry.source,
      body: [],
    };
  });
}

function guideDocuments(): readonly PublishedDocument[] {
  return DEMO_LEGAL_GUIDES.map((guide, index) => {
    const original = DEMO_LEGAL_GUIDES.find(({ slug }) => slug === guide.translationOf);
    const others = DEMO_LEGAL_GUIDES.filter(({ translationOf }) => translationOf === guide.slug);
    return {
      kind: 'legalGuide',
      ...baseOf(guide, FIRST + 50 + index),
      language: guide.language ?? 'vi',
      translationOf: original && refOf(original),
      translations: others.map((other) => ({ ...refOf(other), language: other.language ?? 'vi' })),
      standfirst: guide.standfirst,
      legalBasis: [...guide.legalBasis],
      checkedOn: guide.checkedOn,
      body: richTextOf(guide.body),
    };
  });
}

function refOf({ slug, headline }: DemoLegalGuide) {
  return { kind: 'legalGuide', id: slug, slug, headline } as const;
}

/** The first one never comes to pass, so that there is always one to come. */
function eventDocuments(): readonly PublishedDocument[] {
  return DEMO_EVENTS.map((event, index) => ({
    kind: 'event',
    ...baseOf(event, FIRST + 80 + index),
    startsAt: index === 0 ? COMING : event.startsAt,
    endsAt: index === 0 ? undefined : event.endsAt,
    place: event.place,
    organiser: event.organiser ?? '',
    standfirst: event.standfirst,
    body: richTextOf(event.body),
  }));
}

function hotlineDocuments(): readonly PublishedDocument[] {
  return DEMO_HOTLINES.map((hotline, index) => ({
    kind: 'hotline',
    ...baseOf(hotline, FIRST + 100 + index),
    number: hotline.number,
    dial: hotline.dial,
    note: hotline.note ?? '',
    source: hotline.source,
    verifiedOn: '2026-11-16',
    order: index,
  }));
}

function outdatedArticle(): PublishedDocument {
  return {
    ...sampleArticle(FIRST + 90),
    slug: OUTDATED_SLUG,
    outdated: { at: samplePublishedAt(FIRST + 95), explanation: 'Số điện thoại trong bài đã đổi.' },
    body: richTextOf([
      'Từ tối nay, ANTT ở chợ do một tổ trực lo. Có việc, bà con báo tổ trực trước 22 giờ.',
      ...['Ai trực', 'Trực lúc nào', 'Gọi cho ai'].flatMap((heading) => [{ heading }, ...sampleText(FIRST).paragraphs]),
    ]),
    changeNotes: [{ at: samplePublishedAt(FIRST + 94), note: 'Sửa ngày họp tổ dân phố.' }],
  };
}

/** Without pictures: those of a body are measured with the article that has photos. */
function richTextOf(body: Body): RichText {
  return body.flatMap((part): RichText => {
    if (typeof part === 'string') return [{ kind: 'paragraph', inlines: [run(part)] }];
    if ('heading' in part) return [{ kind: 'heading', level: 2, inlines: [run(part.heading)] }];
    if ('quote' in part) return [{ kind: 'quote', inlines: [run(part.quote)] }];
    if ('picture' in part) return [];
    const items = 'list' in part ? part.list : part.steps;
    return [{ kind: 'list', ordered: 'steps' in part, items: items.map((item) => [run(item)]) }];
  });
}

/** Without its marks for bold words and links. */
function run(text: string) {
  return { kind: 'text', text: text.replace(/\*\*|\[|\]\([^)]*\)/g, '') } as const;
}
