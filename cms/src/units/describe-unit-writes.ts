/** What an import would do or did, unit by unit, in words by which a clerk can judge it. */
import { formatVietnamDay, vietnamDayOf } from 'shared/kernel/vietnam-date';
import { UNIT_TYPE_LABELS, UNIT_TYPES } from 'shared/units/unit-types';
import type { KnownUnit, UnitWrite } from './plan-unit-import.ts';
import type { UnitChange } from './unit-import-report.ts';

type NameOf = (id: string) => string;
type Fact = readonly [label: string, value: string];

/** In the order of the writes. A unit that gets its last day is closed, whatever else changes with it. */
export function describeUnitWrites(writes: readonly UnitWrite[], known: readonly KnownUnit[]): readonly UnitChange[] {
  const before = new Map(known.map((unit) => [unit.id, unit]));
  const names = new Map(known.map(({ id, name }) => [id, name]));
  for (const { id, data } of writes) names.set(id, textOf(data['name']));
  const nameOf: NameOf = (id) => names.get(id) ?? id;
  return writes.map(({ id, data }) => {
    const title = `${textOf(data['name'])} (mã ${textOf(data['code'])})`;
    const facts = factsOf(data, nameOf);
    const old = before.get(id);
    if (!old) return { kind: 'created', unit: title, what: facts.map(([label, value]) => `${label} ${value}`) };
    const was = new Map([['tên', old.name], ...factsOf({ ...old }, nameOf)]);
    const changed = [['tên', textOf(data['name'])] as const, ...facts].filter(
      ([label, value]) => was.get(label) !== value,
    );
    return {
      kind: data['validTo'] !== undefined && old.validTo === undefined ? 'closed' : 'changed',
      unit: title,
      what: changed.map(([label, value]) => `${label} ${value}${beforeThat(was.get(label))}`),
    };
  });
}

function beforeThat(value: string | undefined): string {
  return value === undefined ? '' : ` (trước: ${value})`;
}

/** Only what the line or the database says; in the order in which one reads of a unit. */
function factsOf(data: Readonly<Record<string, unknown>>, nameOf: NameOf): readonly Fact[] {
  const type = UNIT_TYPES.find((known) => known === data['type']);
  const predecessors = Array.isArray(data['predecessors']) ? data['predecessors'].map((id) => nameOf(textOf(id))) : [];
  const facts: readonly Fact[] = [
    ['loại', type === undefined ? '' : UNIT_TYPE_LABELS[type]],
    ['thuộc', textOf(data['parent']) === '' ? '' : nameOf(textOf(data['parent']))],
    ['hiệu lực từ', dayOf(data['validFrom'])],
    ['hoạt động đến hết', dayOf(data['validTo'])],
    ['hợp thành từ', predecessors.join(', ')],
  ];
  return facts.filter(([, value]) => value !== '');
}

/** A write carries an instant, a known unit its day. */
function dayOf(value: unknown): string {
  const text = textOf(value);
  return text === '' ? '' : formatVietnamDay(vietnamDayOf(new Date(text).getTime()));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
