/** What a document shows of itself in a list. */
import { pathOfDocument } from 'shared/contract/paths';
import { plainTextOf } from 'shared/contract/rich-text';
import { ARTICLE_KIND_LABELS } from 'shared/editorial/article-kinds';
import { EXEMPLAR_PHASE_LABELS, TACTIC_TYPES } from 'shared/editorial/content-terms';
import type { DocumentOf } from '../store/document-reader.ts';
import { textLangOf } from './document-head.ts';
import { findFiguresDay, firstFiguresOf, writePlaceOf, type FigureLine } from './exemplar-facts.ts';
import { buildPicture, type PictureModel } from './picture.ts';
import { buildTacticBadge, type TacticBadge } from './tactic-badge.ts';
import { writeDayOf, writeSpan, type WrittenDate } from './written-date.ts';

export interface Card {
  readonly path: string;
  readonly headline: string;
  /** Of headline and summary, where it is not Vietnamese. */
  readonly lang: string | undefined;
  readonly summary: string;
  /** Above the headline: genre, kind of trick, phase. */
  readonly label: string;
  readonly date: WrittenDate;
  readonly picture: PictureModel | undefined;
  /** Of an exemplar: where, and its first figures. */
  readonly register?: { readonly place: string; readonly figures: readonly FigureLine[] };
}

export interface WarningCard extends Card {
  readonly badge: TacticBadge;
}

export interface EventCard extends Card {
  readonly span: string;
  readonly place: string;
  /** For the calendar leaf: "23" and "tháng 11". */
  readonly leaf: { readonly day: string; readonly month: string };
  readonly isOver: boolean;
}

const SUMMARY_CHARACTERS = 180;
const SHOWN_FIGURES = 3;

export function warningCardOf(tactic: DocumentOf<'tactic'>, nowMs: number): WarningCard {
  return {
    ...commonOf(tactic),
    summary: tactic.summary,
    label: TACTIC_TYPES[tactic.type],
    picture: tactic.cover && buildPicture(tactic.cover),
    badge: buildTacticBadge(tactic, nowMs),
  };
}

export function articleCardOf(article: DocumentOf<'article'>): Card {
  const image = article.cover ?? article.photos[0]?.image;
  return {
    ...commonOf(article),
    summary: article.standfirst || openingOf(plainTextOf(article.body)),
    label: ARTICLE_KIND_LABELS[article.genre],
    picture: image && buildPicture(image),
  };
}

export function exemplarCardOf(exemplar: DocumentOf<'exemplar'>): Card {
  return {
    ...commonOf(exemplar),
    summary: exemplar.standfirst || openingOf(plainTextOf(exemplar.body)),
    label: exemplar.phase ? EXEMPLAR_PHASE_LABELS[exemplar.phase] : exemplar.collected ? 'Sưu tầm' : 'Mô hình',
    // The day on which its figures were true says more of an exemplar than the day on which it was put here.
    date: findFiguresDay(exemplar) ?? writeDayOf(exemplar.publishedAt),
    picture: exemplar.cover && buildPicture(exemplar.cover),
    register: { place: writePlaceOf(exemplar), figures: firstFiguresOf(exemplar, SHOWN_FIGURES) },
  };
}

export function legalGuideCardOf(guide: DocumentOf<'legalGuide'>): Card {
  return {
    ...commonOf(guide),
    summary: guide.standfirst || openingOf(plainTextOf(guide.body)),
    label: 'Hướng dẫn pháp luật',
    picture: undefined,
  };
}

export function eventCardOf(event: DocumentOf<'event'>, nowMs: number): EventCard {
  const [, month, day] = writeDayOf(event.startsAt).iso.split('-');
  return {
    ...commonOf(event),
    summary: event.standfirst,
    label: 'Sự kiện',
    picture: event.cover && buildPicture(event.cover),
    span: writeSpan(event.startsAt, event.endsAt),
    place: event.place,
    leaf: { day: String(Number(day)), month: `tháng ${Number(month)}` },
    isOver: isEventOver(event, nowMs),
  };
}

export function isEventOver(event: DocumentOf<'event'>, nowMs: number): boolean {
  return Date.parse(event.endsAt ?? event.startsAt) < nowMs;
}

/** The card of any listed document; warnings and events have more to say with their own. */
export function cardOf(document: DocumentOf<Carded>, nowMs: number): Card {
  switch (document.kind) {
    case 'tactic':
      return warningCardOf(document, nowMs);
    case 'article':
      return articleCardOf(document);
    case 'exemplar':
      return exemplarCardOf(document);
    case 'legalGuide':
      return legalGuideCardOf(document);
    case 'event':
      return eventCardOf(document, nowMs);
  }
}

/** The first words of a body, cut between words. */
export function openingOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= SUMMARY_CHARACTERS) return line;
  return `${line.slice(0, line.lastIndexOf(' ', SUMMARY_CHARACTERS))}…`;
}

type Carded = 'article' | 'tactic' | 'exemplar' | 'legalGuide' | 'event';

function commonOf(document: DocumentOf<Carded>): Pick<Card, 'path' | 'headline' | 'lang' | 'date'> {
  return {
    path: pathOfDocument(document),
    headline: document.headline,
    lang: textLangOf(document),
    date: writeDayOf(document.publishedAt),
  };
}
