/** What is known of an exemplar, each figure with its unit and its day. */
import type { UnitRef } from 'shared/contract/document-base';
import { pathOfDocument } from 'shared/contract/paths';
import { writePartialDay } from 'shared/kernel/partial-day';
import type { DocumentOf } from '../store/document-reader.ts';
import { EXEMPLAR_THEME_LISTS } from './facet-lists-table.ts';
import { escapeHtml, renderLinks } from './inline-html.ts';
import type { WrittenDate } from './written-date.ts';

type Exemplar = DocumentOf<'exemplar'>;

/** One label of the fact list with what is said under it: "Ra mắt" – "19/08/2024". */
export interface Fact {
  readonly label: string;
  readonly html: readonly string[];
}

interface TextFact {
  readonly label: string;
  readonly values: readonly string[];
}

export interface FigureLine {
  readonly label: string;
  /** "hơn 1.632 hộ". */
  readonly value: string;
}

export function factsOf(exemplar: Exemplar): readonly Fact[] {
  const { launchedOn, siteCount, groupCount } = exemplar;
  const texts: readonly TextFact[] = [
    { label: 'Nơi thực hiện', values: [exemplar.place] },
    ...(launchedOn ? [{ label: 'Ra mắt', values: [writePartialDay(launchedOn)] }] : []),
    ...(siteCount === undefined
      ? []
      : [{ label: 'Số điểm', values: [`${writeNumber(siteCount)} ${exemplar.siteUnit}`] }]),
    ...(groupCount === undefined ? [] : [{ label: 'Số tổ, nhóm', values: [`${writeNumber(groupCount)} tổ, nhóm`] }]),
    { label: 'Tổ, nhóm thực hiện', values: exemplar.groups },
    ...exemplar.metrics.map((metric) => ({
      label: metric.label,
      values: [writeFigure(metric) + writeAsOf(metric.asOf)],
    })),
    ...costOf(exemplar),
    ...(exemplar.replicatedFrom === '' ? [] : [{ label: 'Nhân rộng từ', values: [exemplar.replicatedFrom] }]),
    {
      label: 'Được công nhận',
      values: exemplar.recognitions.map(({ title, year }) => (year === undefined ? title : `${title} (năm ${year})`)),
    },
    ...(exemplar.asOf === undefined ? [] : [{ label: 'Thông tin có từ', values: [writePartialDay(exemplar.asOf)] }]),
  ];
  const [place, ...others] = texts
    .filter(({ values }) => values.length > 0)
    .map(({ label, values }) => ({ label, html: values.map(escapeHtml) }));
  return [...(place ? [place] : []), ...originOf(exemplar), ...themesOf(exemplar), ...others];
}

/** For a card, the first ones; a day of its own only where they differ. */
export function firstFiguresOf({ metrics }: Exemplar, limit: number): readonly FigureLine[] {
  const isOfOneDay = new Set(metrics.map((metric) => metric.asOf)).size <= 1;
  return metrics.slice(0, limit).map((metric) => ({
    label: metric.label,
    value: writeFigure(metric) + (isOfOneDay ? '' : writeAsOf(metric.asOf)),
  }));
}

/** When what a card says was true; undefined where nothing is dated. */
export function findFiguresDay({ metrics, asOf, launchedOn }: Exemplar): WrittenDate | undefined {
  const days = metrics.flatMap((metric) => metric.asOf ?? []).toSorted();
  const day = days.at(-1) ?? asOf;
  if (day !== undefined) {
    return { text: `${metrics.length > 0 ? 'Số liệu đến' : 'Thông tin có từ'} ${writePartialDay(day)}`, iso: day };
  }
  return launchedOn === undefined ? undefined : { text: `Ra mắt ${writePartialDay(launchedOn)}`, iso: launchedOn };
}

/** "Phường 3, thị xã Kiến Tường (cũ), nay thuộc phường Kiến Tường"; the place as told where no unit is named. */
export function writePlaceOf({ originUnit, formerUnit, place }: Exemplar): string {
  if (!originUnit) return formerUnit || place;
  return [originUnit.name, ...originUnit.successors.map((unit) => `nay thuộc ${unit.name}`)].join(', ');
}

function originOf({ originUnit, formerUnit }: Exemplar): readonly Fact[] {
  const label = 'Đơn vị thực hiện';
  if (!originUnit) return formerUnit === '' ? [] : [{ label, html: [escapeHtml(formerUnit)] }];
  const now = originUnit.successors.length === 0 ? '' : `, nay thuộc ${linksTo(originUnit.successors)}`;
  return [{ label, html: [linksTo([originUnit]) + now] }];
}

function linksTo(units: readonly UnitRef[]): string {
  return renderLinks(
    units.map((unit) => ({ label: unit.name, path: pathOfDocument({ kind: 'unit', slug: unit.slug }) })),
  );
}

function themesOf({ themes }: Exemplar): readonly Fact[] {
  const lists = EXEMPLAR_THEME_LISTS.filter((list) => themes.some((theme) => list.facet === `theme:${theme}`));
  return lists.length === 0 ? [] : [{ label: 'Chủ đề', html: [renderLinks(lists)] }];
}

function costOf({ cost }: Exemplar): readonly TextFact[] {
  if (!cost) return [];
  const qualifier = cost.qualifier ? `${cost.qualifier} ` : '';
  const note = cost.note === '' ? '' : ` (${cost.note})`;
  return [{ label: 'Kinh phí', values: [`${qualifier}${writeNumber(cost.value)} đồng${note}`] }];
}

function writeFigure({ qualifier, value, unit }: Exemplar['metrics'][number]): string {
  return `${qualifier ? `${qualifier} ` : ''}${writeNumber(value)} ${unit}`;
}

function writeAsOf(asOf: string | undefined): string {
  return asOf ? ` (đến ${writePartialDay(asOf)})` : '';
}

/** Vietnamese writing: 1.632 and 2,5. */
function writeNumber(value: number): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: 2 });
}
