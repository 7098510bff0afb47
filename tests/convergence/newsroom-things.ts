/** What a newsroom of random histories has, and what its people write. */
import { bodyOf, tacticOf, type TestCms } from '../doors/open-test-cms.ts';
import { plainPng } from '../doors/plain-png.ts';
import type { Dice } from './dice.ts';

export type Kind = 'article' | 'tactic' | 'exemplar' | 'hotline' | 'event';

export interface Item {
  readonly kind: Kind;
  readonly id: string;
  isLive: boolean;
}

/** The newsroom's things, kept over all histories of one database. */
export interface Newsroom {
  readonly cms: TestCms;
  readonly items: Item[];
  readonly units: string[];
  readonly sections: string[];
  readonly media: string[];
  count: number;
}

export function contentOf(kind: Kind, room: Newsroom, dice: Dice): Record<string, unknown> {
  const headline = `Bài ${room.count} ${dice.pick(['lừa đảo', 'bình yên', 'tự quản'])}`;
  const unit = dice.pick(room.units);
  const hotlines = room.items.filter((item) => item.kind === 'hotline').map(({ id }) => id);
  switch (kind) {
    case 'article': {
      const cover = dice.oneIn(3) ? { cover: dice.pick(room.media) } : {};
      const text = { genre: 'brief', section: dice.pick(room.sections), body: bodyOf(`Nội dung ${room.count}.`) };
      return { headline, unit, ...text, ...cover };
    }
    case 'tactic':
      return { ...tacticOf(headline), unit, hotlines: hotlines.slice(0, 2) };
    case 'exemplar':
      return { headline, unit, place: 'Khu phố 1', source: 'Báo cáo của phường' };
    case 'hotline':
      return {
        headline,
        unit,
        number: `0236 000 0${100 + dice.roll(900)}`,
        dial: '02360000113',
        source: 'Công an phường',
        verifiedOn: '2026-11-01T05:00:00.000Z',
      };
    case 'event':
      return {
        headline,
        unit,
        startsAt: '2026-12-01T01:00:00.000Z',
        place: 'Nhà văn hóa',
        body: bodyOf('Mời bà con.'),
      };
  }
}

/** What is there before the first history. */
export async function furnish(room: Newsroom): Promise<void> {
  const { payload, unitId } = room.cms;
  for (const n of [1, 2]) {
    const data = { name: `Khu phố ${n}`, slug: `khu-pho-${n}`, type: 'neighbourhood', parent: unitId };
    room.units.push(String((await payload.create({ collection: 'units', data })).id));
  }
  for (const n of [1, 2]) {
    const data = { name: `Chuyên mục ${n}`, slug: `chuyen-muc-dau-${n}`, order: n };
    room.sections.push(String((await payload.create({ collection: 'sections', data })).id));
  }
  for (const n of [1, 2]) {
    const png = plainPng(480, 320, 40 * n);
    const file = { data: png, mimetype: 'image/png', name: `anh-${n}.png`, size: png.length };
    const data = { alt: `Ảnh ${n}`, credit: 'Ảnh: phường', consent: 'nobody' };
    room.media.push(String((await payload.create({ collection: 'media', data, file })).id));
  }
}
