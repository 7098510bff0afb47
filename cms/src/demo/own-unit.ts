/** What an installation without the demonstration ward starts with: the unit whose site it is. */
import type { Payload } from 'payload';
import type { UnitType } from 'shared/units/unit-types';
import { foldVietnamese } from 'shared/kernel/vietnamese-text';
import { z } from 'zod';
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
  if (totalDocs > 0) return undefined;
  const answer = (await askName()).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const name = answer === '' ? UNNAMED_UNIT : answer;
  const created: unknown = await payload.create({
    collection: 'units',
    data: { name, type: unitTypeOf(name) },
    depth: 0,
  });
  const unit = z.object({ id: z.string() }).parse(created).id;
  const data = { unit, about: lexicalBody([NOTICE], 'notice') };
  await payload.updateGlobal({ slug: 'settings', data, depth: 0 });
  return { name, isUnnamed: answer === '' };
}

export function unitTypeOf(name: string): UnitType {
  const folded = foldVietnamese(name);
  return TYPES_BY_WORD.find(([word]) => folded.startsWith(word))?.[1] ?? 'ward';
}
