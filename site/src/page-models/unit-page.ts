/** A ward, commune or neighbourhood: what it is, what became of it, what it has published. */
import { pathOfDocument } from 'shared/contract/paths';
import { UNIT_TYPE_LABELS } from 'shared/units/unit-types';
import type { DocumentOf } from '../store/document-reader.ts';
import { articleCardOf, exemplarCardOf, warningCardOf, type Card, type WarningCard } from './cards.ts';
import { exemplarsOfUnit } from './exemplar-places.ts';
import { renderLinks } from './inline-html.ts';
import { articlesOfUnit } from './lists.ts';
import { buildFrontList, findListPage, titleOfListPage, type ListPager, type NumberedList } from './numbered-list.ts';
import { isCurrent } from './tactic-badge.ts';
import { TODAY_TAG, type PageReads } from './tracked-reads.ts';
import { writeDay } from './written-date.ts';

export interface UnitPage {
  readonly path: string;
  readonly title: string;
  readonly metaDescription: string;
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly address: string;
  /** Links as HTML here and below; empty where there are none. */
  readonly parent: string;
  /** Units it now belongs to; a unit with successors exists only in old texts. */
  readonly successors: string;
  readonly predecessors: string;
  readonly neighbourhoods: string;
  /** "Từ 01/07/2025" or "Đến 30/06/2025"; empty where nothing is known. */
  readonly validity: string;
  readonly warnings: readonly WarningCard[];
  /** That it carries out, also before it was merged into another. */
  readonly exemplars: readonly Card[];
  /** Where they all stand, if they are more than shown here. */
  readonly allExemplars: string | undefined;
  readonly articles: readonly Card[];
  readonly pager: ListPager;
  /** Undefined on the front page. */
  readonly number: number | undefined;
}

/** What still goes on stands before what is over, among so many of the newest. */
const LOOKED_AT = 10;
const SHOWN_WARNINGS = 3;
const SHOWN_EXEMPLARS = 6;

export function buildUnitPage(reads: PageReads, slug: string, nowMs: number): UnitPage | undefined {
  const unit = reads.reader.findBySlug('unit', slug);
  if (!unit) return undefined;
  reads.addTag(TODAY_TAG);
  const scope = { unitId: unit.id };
  const newest = reads.reader.list('tactic', { ...scope, limit: LOOKED_AT });
  const warnings = [...newest]
    .sort((one, other) => Number(isCurrent(other, nowMs)) - Number(isCurrent(one, nowMs)))
    .slice(0, SHOWN_WARNINGS);
  const register = exemplarsOfUnit(unit);
  const exemplars = reads.reader.list('exemplar', { ...register.scope, limit: SHOWN_EXEMPLARS });
  return {
    ...identityOf(reads, unit),
    warnings: warnings.map((tactic) => warningCardOf(tactic, nowMs)),
    exemplars: exemplars.map(exemplarCardOf),
    allExemplars: reads.reader.count('exemplar', register.scope) > SHOWN_EXEMPLARS ? register.path : undefined,
    ...articlesOf(unit, buildFrontList(reads, articlesOfUnit(unit))),
  };
}

/** A numbered page of the unit's articles. */
export function findUnitListPage(reads: PageReads, slug: string, written: string): UnitPage | undefined {
  const unit = reads.reader.findBySlug('unit', slug);
  const list = unit && findListPage(reads, articlesOfUnit(unit), written);
  return (
    list && {
      ...identityOf(reads, unit),
      warnings: [],
      exemplars: [],
      allExemplars: undefined,
      ...articlesOf(unit, list),
    }
  );
}

type ArticlePart = 'title' | 'articles' | 'pager' | 'number' | 'path';

function articlesOf(unit: DocumentOf<'unit'>, list: NumberedList<'article'>): Pick<UnitPage, ArticlePart> {
  return {
    title: titleOfListPage(unit.name, list.number),
    articles: list.documents.map(articleCardOf),
    pager: list.pager,
    number: list.number,
    path: list.path,
  };
}

function identityOf(
  reads: PageReads,
  unit: DocumentOf<'unit'>,
): Omit<UnitPage, ArticlePart | 'warnings' | 'exemplars' | 'allExemplars'> {
  const units = reads.reader.list('unit');
  return {
    metaDescription: unit.description
      ? `${unit.name}. ${unit.description}`
      : `Tin bài, mô hình, cảnh báo của ${unit.name}.`,
    name: unit.name,
    type: UNIT_TYPE_LABELS[unit.type],
    description: unit.description,
    address: unit.address,
    parent: linksTo(unit.parent ? [unit.parent] : []),
    successors: linksTo(unit.successors),
    predecessors: linksTo(units.filter((other) => other.successors.some((next) => next.id === unit.id))),
    neighbourhoods: linksTo(units.filter((other) => other.parent?.id === unit.id)),
    validity: writeValidity(unit),
  };
}

function writeValidity({ validFrom, validTo }: Pick<DocumentOf<'unit'>, 'validFrom' | 'validTo'>): string {
  const from = validFrom ? `từ ${writeDay(validFrom).text}` : '';
  const to = validTo ? `đến hết ${writeDay(validTo).text}` : '';
  const words = [from, to].filter(Boolean).join(' ');
  return words === '' ? '' : `Dùng ${words}`;
}

function linksTo(units: readonly { readonly name: string; readonly slug: string }[]): string {
  return renderLinks(
    units.map((unit) => ({ label: unit.name, path: pathOfDocument({ kind: 'unit', slug: unit.slug }) })),
  );
}
