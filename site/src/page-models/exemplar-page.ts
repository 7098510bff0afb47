import type { UnitRef } from 'shared/contract/document-base';
import { pathOfDocument } from 'shared/contract/paths';
import { plainTextOf } from 'shared/contract/rich-text';
import { EXEMPLAR_PHASE_LABELS } from 'shared/editorial/content-terms';
import type { DocumentOf } from '../store/document-reader.ts';
import { openingOf } from './cards.ts';
import { listAbbreviations } from './glossary-page.ts';
import { buildDocumentHead, type DocumentHead } from './document-head.ts';
import { escapeHtml, renderLinks } from './inline-html.ts';
import { buildPicture, findPreviewPath, type PictureModel } from './picture.ts';
import { buildBody, type BodyBlock } from './rich-text-model.ts';
import type { PageReads } from './tracked-reads.ts';
import { writePartialDay } from 'shared/kernel/partial-day';

/** One line of the fact list: "Ra mắt" – "19/08/2024". */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface ExemplarPage extends DocumentHead {
  readonly phase: string;
  readonly place: string;
  readonly standfirst: string;
  readonly description: string;
  /** Where it was carried out, if not by the unit of this site, with "nay thuộc"; as HTML, empty otherwise. */
  readonly origin: string;
  readonly facts: readonly Fact[];
  readonly body: readonly BodyBlock[];
  readonly source: string;
  readonly picture: PictureModel | undefined;
  readonly previewPath: string | undefined;
}

export function buildExemplarPage(reads: PageReads, slug: string): ExemplarPage | undefined {
  const exemplar = reads.reader.findBySlug('exemplar', slug);
  if (!exemplar) return undefined;
  return {
    ...buildDocumentHead(exemplar),
    phase: exemplar.phase ? EXEMPLAR_PHASE_LABELS[exemplar.phase] : '',
    place: exemplar.place,
    standfirst: exemplar.standfirst,
    description: exemplar.standfirst || openingOf(plainTextOf(exemplar.body)) || exemplar.headline,
    origin: writeOrigin(exemplar),
    facts: factsOf(exemplar),
    body: buildBody(exemplar.body, listAbbreviations(reads.reader)),
    source: exemplar.source,
    picture: exemplar.cover && buildPicture(exemplar.cover),
    previewPath: findPreviewPath(exemplar.cover),
  };
}

function writeOrigin({ originUnit, formerUnit }: DocumentOf<'exemplar'>): string {
  if (!originUnit) return escapeHtml(formerUnit);
  const now = originUnit.successors.length === 0 ? '' : `, nay thuộc ${linksTo(originUnit.successors)}`;
  return linksTo([originUnit]) + now;
}

function linksTo(units: readonly UnitRef[]): string {
  return renderLinks(
    units.map((unit) => ({ label: unit.name, path: pathOfDocument({ kind: 'unit', slug: unit.slug }) })),
  );
}

function factsOf(exemplar: DocumentOf<'exemplar'>): readonly Fact[] {
  const { launchedOn, siteCount, groupCount } = exemplar;
  return [
    { label: 'Nơi thực hiện', value: exemplar.place },
    ...(launchedOn ? [{ label: 'Ra mắt', value: writePartialDay(launchedOn) }] : []),
    ...(siteCount === undefined ? [] : [{ label: 'Số điểm', value: `${writeNumber(siteCount)} ${exemplar.siteUnit}` }]),
    ...(groupCount === undefined ? [] : [{ label: 'Số tổ, nhóm', value: `${writeNumber(groupCount)} tổ, nhóm` }]),
    ...exemplar.groups.map((group) => ({ label: 'Tổ, nhóm thực hiện', value: group })),
    ...exemplar.metrics.map(factOfMetric),
    ...costOf(exemplar),
    ...(exemplar.replicatedFrom === '' ? [] : [{ label: 'Nhân rộng từ', value: exemplar.replicatedFrom }]),
    ...exemplar.recognitions.map(({ title, year }) => ({
      label: 'Được công nhận',
      value: year === undefined ? title : `${title} (năm ${year})`,
    })),
    ...(exemplar.asOf === undefined ? [] : [{ label: 'Thông tin có từ', value: writePartialDay(exemplar.asOf) }]),
  ];
}

function costOf({ cost }: DocumentOf<'exemplar'>): readonly Fact[] {
  if (!cost) return [];
  const qualifier = cost.qualifier ? `${cost.qualifier} ` : '';
  const note = cost.note === '' ? '' : ` (${cost.note})`;
  return [{ label: 'Kinh phí', value: `${qualifier}${writeNumber(cost.value)} đồng${note}` }];
}

function factOfMetric(metric: DocumentOf<'exemplar'>['metrics'][number]): Fact {
  const qualifier = metric.qualifier ? `${metric.qualifier} ` : '';
  const asOf = metric.asOf ? ` (đến ${writePartialDay(metric.asOf)})` : '';
  return { label: metric.label, value: `${qualifier}${writeNumber(metric.value)} ${metric.unit}${asOf}` };
}

/** Vietnamese writing: 1.632 and 2,5. */
function writeNumber(value: number): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: 2 });
}
