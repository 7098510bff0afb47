/** All sections, all units. */
import { pathOfDocument } from 'shared/contract/paths';
import { levelOfUnitType, UNIT_TYPE_LABELS } from 'shared/units/unit-types';
import type { DocumentOf } from '../store/document-reader.ts';
import type { PageReads } from './tracked-reads.ts';

export interface SectionEntry {
  readonly name: string;
  readonly description: string;
  readonly path: string;
  readonly articles: number;
}

export interface UnitEntry {
  readonly name: string;
  readonly type: string;
  readonly path: string;
  /** "nay thuộc phường Tiếng Mõ"; empty for a unit that exists. */
  readonly nowPartOf: string;
  readonly children: readonly UnitEntry[];
}

export function buildSectionsPage(reads: PageReads): readonly SectionEntry[] {
  return [...reads.reader.list('section')]
    .sort((a, b) => a.order - b.order)
    .map((section) => ({
      name: section.name,
      description: section.description,
      path: pathOfDocument(section),
      articles: reads.reader.count('article', { sectionId: section.id }),
    }));
}

export interface UnitsPage {
  readonly present: readonly UnitEntry[];
  /** Names that stand only in old texts. */
  readonly former: readonly UnitEntry[];
}

export function buildUnitsPage(reads: PageReads): UnitsPage {
  const units = [...reads.reader.list('unit')].sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
  const present = units.filter((unit) => !isFormer(unit));
  const isTop = (unit: DocumentOf<'unit'>): boolean => !present.some((other) => other.id === unit.parent?.id);
  return {
    present: present.filter(isTop).map((unit) => entryOf(unit, present)),
    former: units.filter(isFormer).map((unit) => entryOf(unit, [])),
  };
}

function isFormer(unit: DocumentOf<'unit'>): boolean {
  return unit.successors.length > 0 || levelOfUnitType(unit.type) === 'former';
}

function entryOf(unit: DocumentOf<'unit'>, all: readonly DocumentOf<'unit'>[]): UnitEntry {
  return {
    name: unit.name,
    type: UNIT_TYPE_LABELS[unit.type],
    path: pathOfDocument(unit),
    nowPartOf: unit.successors.map((next) => next.name).join(', '),
    children: all
      .filter((child) => child.parent?.id === unit.id && child.id !== unit.id)
      .map((child) => entryOf(child, all)),
  };
}
