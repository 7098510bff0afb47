/** The figures of a report, each with its unit of count and its evidence. Different units are never added. */
import type { ArticleKind } from '../editorial/article-kinds.ts';
import type { FIGURE_QUALIFIERS } from '../editorial/content-terms.ts';
import { vietnamDayOf, type VietnamDay } from '../kernel/vietnam-date.ts';
import { isDayInPeriod, isInPeriod, type Period } from './period.ts';
import type { AiringFact, PublicationFact, ReachFact, ReportFacts } from './report-facts.ts';

/** In the order of printing. `unit` is the unit of count (đơn vị tính). */
export const FIGURES = [
  { code: 'published-brief', label: 'Tin đã đăng', unit: 'tin' },
  { code: 'published-feature', label: 'Bài đã đăng', unit: 'bài' },
  { code: 'published-reportage', label: 'Phóng sự đã đăng', unit: 'phóng sự' },
  { code: 'published-photo-story', label: 'Phóng sự ảnh đã đăng', unit: 'phóng sự ảnh' },
  { code: 'published-warning', label: 'Cảnh báo thủ đoạn đã đăng', unit: 'cảnh báo' },
  { code: 'views', label: 'Lượt xem trên trang tin', unit: 'lượt xem' },
  { code: 'airings', label: 'Lượt phát trên loa truyền thanh', unit: 'lượt phát' },
] as const;
export type FigureCode = (typeof FIGURES)[number]['code'];

/** One fact behind a figure. `count` adds up to the figure's value over all its evidence. */
export interface Evidence {
  readonly id: string;
  /** Kind and id of the document it is about. */
  readonly kind: string;
  readonly documentId: string;
  readonly headline: string;
  readonly day: VietnamDay;
  readonly count: number;
  /** The station of an airing, else empty. */
  readonly place: string;
}

export interface Figure {
  readonly code: FigureCode;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  /** Null: counted exactly. */
  readonly qualifier: (typeof FIGURE_QUALIFIERS)[number] | null;
  readonly evidence: readonly Evidence[];
}

interface FigureQuestion {
  readonly facts: ReportFacts;
  readonly period: Period;
  /** The unit, and those below it where they are wanted. */
  readonly unitIds: readonly string[];
}

/** Every figure of the table, zeros included. Facts outside the period or the units, and repeated ones, count nothing. */
export function buildFigures(question: FigureQuestion): readonly Figure[] {
  const counted = selectFacts(question);
  return FIGURES.map((definition) => {
    const evidence = evidenceOf(definition.code, counted);
    const value = evidence.reduce((sum, item) => sum + item.count, 0);
    return { ...definition, value, qualifier: null, evidence };
  });
}

/** The facts that count: in the units, in the period, each once. A document counts on the first of the days it went live. */
export function selectFacts({ facts, period, unitIds }: FigureQuestion): ReportFacts {
  const units = new Set(unitIds);
  const inUnits = (fact: { readonly unitId: string }): boolean => units.has(fact.unitId);
  const firsts = onceEach(
    facts.publications.toSorted((a, b) => a.firstLiveAt - b.firstLiveAt),
    (fact) => `${fact.kind}:${fact.documentId}`,
  );
  const airings = onceEach(
    facts.airings.toSorted((a, b) => a.airedAt - b.airedAt),
    (fact) => fact.id,
  );
  return {
    publications: firsts.filter((fact) => inUnits(fact) && isInPeriod(period, fact.firstLiveAt)),
    reach: onceEach(facts.reach, (fact) => fact.id)
      .filter((fact) => inUnits(fact) && isDayInPeriod(period, fact.day))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    airings: airings.filter((fact) => inUnits(fact) && isInPeriod(period, fact.airedAt)),
  };
}

function onceEach<Fact>(facts: readonly Fact[], keyOf: (fact: Fact) => string): readonly Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = keyOf(fact);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function evidenceOf(code: FigureCode, facts: ReportFacts): readonly Evidence[] {
  switch (code) {
    case 'published-brief':
      return publishedArticles(facts, 'brief');
    case 'published-feature':
      return publishedArticles(facts, 'feature');
    case 'published-reportage':
      return publishedArticles(facts, 'reportage');
    case 'published-photo-story':
      return publishedArticles(facts, 'photo-story');
    case 'published-warning':
      return facts.publications.filter((fact) => fact.kind === 'tactic').map(publicationEvidence);
    case 'views':
      return facts.reach.filter((fact) => fact.views > 0).map(reachEvidence);
    case 'airings':
      return facts.airings.map(airingEvidence);
  }
}

function publishedArticles(facts: ReportFacts, genre: ArticleKind): readonly Evidence[] {
  return facts.publications.filter((fact) => fact.kind === 'article' && fact.genre === genre).map(publicationEvidence);
}

function publicationEvidence(fact: PublicationFact): Evidence {
  const { kind, documentId, headline } = fact;
  return { id: documentId, kind, documentId, headline, day: vietnamDayOf(fact.firstLiveAt), count: 1, place: '' };
}

function reachEvidence(fact: ReachFact): Evidence {
  const { id, kind, documentId, headline, day } = fact;
  return { id, kind, documentId, headline, day, count: fact.views, place: '' };
}

function airingEvidence(fact: AiringFact): Evidence {
  const { id, headline, scriptId } = fact;
  const day = vietnamDayOf(fact.airedAt);
  return { id, kind: 'script', documentId: scriptId, headline, day, count: 1, place: fact.station };
}
