/** What importing a list of units would do: decided purely from the list and the units there are. */
import { foldVietnamese, slugOf } from 'shared/kernel/vietnamese-text';
import type { LineProblem, ListedUnit } from 'shared/units/unit-list';
import { levelOfUnitType, UNIT_TYPES } from 'shared/units/unit-types';

/** A unit as the database has it. */
export interface KnownUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly slug: string;
  readonly parent: string | undefined;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  readonly predecessors: readonly string[];
}

export interface UnitWrite {
  readonly kind: 'create' | 'update';
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface UnitImportPlan {
  /** Units stand after those they refer to. */
  readonly writes: readonly UnitWrite[];
  readonly unchanged: number;
  readonly problems: readonly LineProblem[];
}

interface Planning {
  readonly listed: readonly ListedUnit[];
  readonly known: readonly KnownUnit[];
  readonly newId: () => string;
}

/** Columns that a line leaves empty leave what is there alone, so that a shorter list takes nothing away. */
export function planUnitImport({ listed, known, newId }: Planning): UnitImportPlan {
  const byCode = new Map(known.filter(({ code }) => code !== '').map((unit) => [unit.code, unit]));
  const nameless = new Map(known.filter(({ code }) => code === '').map((unit) => [keyOf(unit.name, unit.type), unit]));
  const byNumber = new Map(known.map((unit) => [numberOf(unit.code, unit.type), unit]));
  const slugs = new Set(known.map(({ slug }) => slug));
  const rows = new Map(listed.map((unit) => [unit.code, unit]));
  const ids = new Map([...byCode].map(([code, { id }]) => [code, id]));
  const past = new Map(known.map(({ id, predecessors }) => [id, predecessors]));
  const failed = new Set<string>();
  const done = new Set<string>();
  const writes: UnitWrite[] = [];
  const problems: LineProblem[] = [];
  let unchanged = 0;

  const fail = (unit: ListedUnit, message: string): void => {
    failed.add(unit.code);
    problems.push({ line: unit.line, message });
  };

  const settle = (unit: ListedUnit): void => {
    const lacking = refersTo(unit).find((code) => failed.has(code) || !ids.has(code));
    if (lacking !== undefined) return fail(unit, `Không tìm thấy đơn vị mang mã ${lacking} mà dòng này nhắc đến.`);
    const existing = byCode.get(unit.code);
    const twin = existing ? undefined : nameless.get(keyOf(unit.name, unit.type));
    if (twin) {
      return fail(unit, `Đã có “${twin.name}” chưa ghi mã. Hãy ghi mã ${unit.code} vào đơn vị ấy rồi nhập lại.`);
    }
    const number = numberOf(unit.code, unit.type);
    const shortened = existing || number === undefined ? undefined : byNumber.get(number);
    if (shortened) {
      return fail(
        unit,
        `Mã ${unit.code} chỉ khác mã ${shortened.code} của “${shortened.name}” ở số 0 đứng đầu, mà Excel hay bỏ mất. Hãy sửa cho giống nhau rồi nhập lại.`,
      );
    }
    const data = dataOf(unit, ids);
    if (existing && followsItself(existing.id, data.predecessors ?? [], past)) {
      return fail(unit, 'Đơn vị này sẽ hợp thành từ chính nó, hoặc từ đơn vị đã kế tục nó.');
    }
    const { validFrom = existing?.validFrom, validTo = existing?.validTo } = unit;
    if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
      return fail(unit, 'Ngày thôi hoạt động đứng trước ngày thành lập đã ghi trong danh mục.');
    }
    if (existing && data.predecessors) past.set(existing.id, data.predecessors);
    if (!existing) {
      const id = newId();
      ids.set(unit.code, id);
      writes.push({ kind: 'create', id, data: { id, ...data, slug: freeSlug(unit, slugs) } });
    } else if (isSame(data, existing)) unchanged += 1;
    else writes.push({ kind: 'update', id: existing.id, data });
  };

  /** Those it refers to first. A circle is a problem of the line that closes it. */
  const visit = (unit: ListedUnit, above: ReadonlySet<string>): void => {
    if (done.has(unit.code) || failed.has(unit.code)) return;
    const path = new Set([...above, unit.code]);
    for (const code of refersTo(unit)) {
      const other = rows.get(code);
      if (path.has(code)) return fail(unit, `Vòng tròn: đơn vị ${unit.code} và ${code} nhắc đến nhau.`);
      if (other) visit(other, path);
    }
    if (failed.has(unit.code)) return;
    settle(unit);
    done.add(unit.code);
  };
  for (const unit of listed) visit(unit, new Set());
  return { writes, unchanged, problems: problems.toSorted((a, b) => a.line - b.line) };
}

function refersTo(unit: ListedUnit): readonly string[] {
  return [...(unit.parentCode === undefined ? [] : [unit.parentCode]), ...unit.predecessorCodes];
}

/** Whether `id` is among those it would be made from, or those these were made from. */
function followsItself(
  id: string,
  predecessors: readonly string[],
  past: ReadonlyMap<string, readonly string[]>,
  seen: Set<string> = new Set(),
): boolean {
  return predecessors.some((old) => {
    if (old === id) return true;
    if (seen.has(old)) return false;
    seen.add(old);
    return followsItself(id, past.get(old) ?? [], past, seen);
  });
}

interface UnitData extends Readonly<Record<string, unknown>> {
  readonly predecessors?: readonly string[];
}

function dataOf(unit: ListedUnit, ids: ReadonlyMap<string, string>): UnitData {
  const { code, name, type, parentCode, validFrom, validTo, predecessorCodes } = unit;
  return {
    code,
    name,
    type,
    ...(parentCode === undefined ? {} : { parent: ids.get(parentCode) }),
    ...(validFrom === undefined ? {} : { validFrom: noonOf(validFrom) }),
    ...(validTo === undefined ? {} : { validTo: noonOf(validTo) }),
    ...(predecessorCodes.length === 0 ? {} : { predecessors: predecessorCodes.flatMap((old) => ids.get(old) ?? []) }),
  };
}

/** Noon in Vietnam: the same calendar day wherever the instant is read. */
function noonOf(day: string): string {
  return `${day}T05:00:00.000Z`;
}

function isSame(data: Readonly<Record<string, unknown>>, existing: KnownUnit): boolean {
  const now: Readonly<Record<string, unknown>> = {
    ...existing,
    validFrom: existing.validFrom === undefined ? undefined : noonOf(existing.validFrom),
    validTo: existing.validTo === undefined ? undefined : noonOf(existing.validTo),
  };
  return Object.entries(data).every(([field, value]) => JSON.stringify(value) === JSON.stringify(now[field]));
}

/** Names repeat over the country, addresses may not. */
function freeSlug({ name, code }: ListedUnit, slugs: Set<string>): string {
  const plain = slugOf(name, 100);
  const slug = plain !== '' && !slugs.has(plain) ? plain : slugOf(`${name.slice(0, 60)} ${code}`, 100);
  slugs.add(slug);
  return slug;
}

function keyOf(name: string, type: string): string {
  return `${type} ${foldVietnamese(name)}`;
}

/** Spreadsheets take 00694 for the number 694. Codes of provinces and of communes count apart. */
function numberOf(code: string, type: string): string | undefined {
  const known = UNIT_TYPES.find((candidate) => candidate === type);
  if (known === undefined || !/^\d+$/.test(code)) return undefined;
  return `${levelOfUnitType(known)} ${code.replace(/^0+/, '')}`;
}
