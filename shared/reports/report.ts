/** A whole report: figures, the ready sentence, and the notes a reader of the figures must know. */
import { formatVietnamDay, vietnamDayOf } from '../kernel/vietnam-date.ts';
import { buildFigures, selectFacts, type Figure } from './figures.ts';
import { formatCount } from './format-count.ts';
import { describePeriod, type Period } from './period.ts';
import type { PublicationFact, ReportFacts } from './report-facts.ts';

export interface ReportedUnit {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

export interface Report {
  readonly unit: ReportedUnit;
  readonly period: Period;
  readonly withSubunits: boolean;
  readonly figures: readonly Figure[];
  readonly sentence: string;
  readonly notes: readonly string[];
}

interface ReportQuestion {
  readonly unit: ReportedUnit;
  readonly unitIds: readonly string[];
  readonly period: Period;
  readonly withSubunits: boolean;
  readonly facts: ReportFacts;
}

export function buildReport(question: ReportQuestion): Report {
  const { unit, period, withSubunits } = question;
  const figures = buildFigures(question);
  return {
    unit,
    period,
    withSubunits,
    figures,
    sentence: buildSentence({ unit, period, withSubunits, figures }),
    notes: buildNotes(selectFacts(question).publications),
  };
}

/**
 * "Trong kỳ từ 01/11/2026 đến 30/11/2026, Phường Tiếng Mõ đã đăng 3 tin, 2 bài và 6 cảnh báo; trang tin có 1.632 lượt xem;
 * loa truyền thanh có 12 lượt phát." What did not happen is not named.
 */
export function buildSentence(report: Pick<Report, 'unit' | 'period' | 'withSubunits' | 'figures'>): string {
  const { unit, period, withSubunits, figures } = report;
  const occurred = figures.filter((figure) => figure.value > 0);
  const published = occurred.filter((figure) => figure.code.startsWith('published-')).map(countOf);
  const who = withSubunits ? `${unit.name} và các đơn vị trực thuộc` : unit.name;
  const clauses = [
    `${who} ${published.length === 0 ? 'chưa đăng tin, bài, cảnh báo nào' : `đã đăng ${listed(published)}`}`,
    ...occurred.filter((figure) => figure.code === 'views').map((figure) => `trang tin có ${countOf(figure)}`),
    ...occurred.filter((figure) => figure.code === 'airings').map((figure) => `loa truyền thanh có ${countOf(figure)}`),
  ];
  const when = period.from === period.to ? `Trong ${describePeriod(period)}` : `Trong kỳ ${describePeriod(period)}`;
  return `${when}, ${clauses.join('; ')}.`;
}

function countOf(figure: Figure): string {
  return `${formatCount(figure.value)} ${figure.unit}`;
}

/** "3 tin", "3 tin và 2 bài", "3 tin, 2 bài và 1 phóng sự". */
function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} và ${last}`;
}

function buildNotes(publications: readonly PublicationFact[]): readonly string[] {
  return publications.flatMap((fact) => {
    const shown = `“${fact.headline}” đăng ngày ${formatVietnamDay(vietnamDayOf(fact.firstLiveAt))}`;
    if (fact.kind === 'article' && fact.genre === undefined) {
      return [`${shown}: không còn trong hệ thống để biết thể loại nên chưa tính vào mục nào.`];
    }
    if (fact.withdrawnAt === undefined) return [];
    return [`${shown}, gỡ ngày ${formatVietnamDay(vietnamDayOf(fact.withdrawnAt))}: vẫn tính vào kỳ đã đăng.`];
  });
}
