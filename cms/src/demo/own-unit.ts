/** What an installation without the demonstration ward starts with: the unit whose site it is. */
import type { Payload } from 'payload';
import type { UnitType } from 'shared/units/unit-types';
import { foldVietnamese } from 'shared/kernel/vietnamese-text';
import { z } from 'zod';
import { installSettings } from '../settings/install-settings.ts';
import { loadSettings } from '../settings/load-settings.ts';
import { UNNAMED_UNIT } from '../units/unnamed-unit.ts';
import { lexicalBody } from './lexical-body.ts';

const NOTICE =
  'Trang đang được thiết lập. Quản trị viên hãy vào mục Đơn vị để đặt tên đơn vị, rồi vào Thông tin trang để sửa phần giới thiệu này.';

/** The type follows from the first word: "Xã Bến Mơ" is a commune. Without a word we know: a ward. */
const TYPES_BY_WORD: readonly (readonly [string, UnitType])[] = [
  ['phuong ', 'ward'],
  ['xa ', 'commune'],
  ['dac khu ', 'special-zone'],
  ['tinh ', 'province'],
  ['thanh pho ', 'province'],
];

export interface OwnUnit {
  readonly name: string;
  /** Nobody was there to be asked: to be renamed in the admin. */
  readonly isUnnamed: boolean;
}

/** Makes the unit and names it in the settings where there is none yet; undefined where nothing was to be done. */
export async function ensureOwnUnit(options: {
  readonly payload: Payload;
  /** Asked only when the unit has to be made; an empty answer leaves it unnamed. */
  readonly askName: () => Promise<string>;
}): Promise<OwnUnit | undefined> {
  const { payload, askName } = options;
  const { totalDocs } = await payload.count({ collection: 'units', overrideAccess: true });
  const made = totalDocs > 0 ? undefined : await makeOwnUnit(payload, await askName());
  // Also where a first start was cut short between the two.
  if (!(await loadSettings(payload))) await installOwnSettings(payload);
  return made;
}

async function makeOwnUnit(payload: Payload, asked: string): Promise<OwnUnit> {
  const answer = asked.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const name = answer === '' ? UNNAMED_UNIT : answer;
  await payload.create({ collection: 'units', data: { name, type: unitTypeOf(name) }, depth: 0 });
  return { name, isUnnamed: answer === '' };
}

/** A unit that is no part of the demonstration; made where there is none, because nothing can be written without one. */
export async function ensureRealUnit(payload: Payload): Promise<string> {
  const found = await findRealUnit(payload);
  if (found !== undefined) return found;
  await makeOwnUnit(payload, '');
  return ensureRealUnit(payload);
}

async function installOwnSettings(payload: Payload): Promise<void> {
  const unit = await findRealUnit(payload);
  if (unit === undefined) return;
  const data = { unit, about: lexicalBody([NOTICE], 'notice') };
  await installSettings({ payload, data, reason: 'Cài đặt lần đầu.' });
}

/** The oldest one. */
async function findRealUnit(payload: Payload): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'units',
    where: { demo: { not_equals: true } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  return z.array(z.object({ id: z.string() })).parse(docs)[0]?.id;
}

export function unitTypeOf(name: string): UnitType {
  const folded = foldVietnamese(name);
  return TYPES_BY_WORD.find(([word]) => folded.startsWith(word))?.[1] ?? 'ward';
}
