import { expect, it } from 'vitest';
import { listDescribed } from './described-people.ts';
import { listPeople } from './people.ts';
import { toPlainText } from './plain-text.ts';

function describedIn(line: string): readonly string[] {
  const pair = toPlainText(line);
  return listDescribed(pair, listPeople(pair)).map(({ start, end }) => pair.text.slice(start, end));
}

it('reads who is spoken of without a name, up to what that person does', () => {
  expect(describedIn('Một nữ lễ tân khách sạn đã gọi công an; hôm sau chị lao công tầng hai đưa ảnh.')).toEqual([
    'nữ lễ tân khách sạn',
    'chị lao công tầng hai',
  ]);
});

it('leaves out who has a name, who is many, and who is nobody in particular', () => {
  expect(describedIn('Ông Trần Văn Tám, chủ quán cà phê, và cựu chiến binh Lê Bá Giang có mặt.')).toEqual([]);
  expect(describedIn('Các anh bảo vệ ca đêm và nhiều chị bán hàng rong được tập huấn.')).toEqual([]);
  expect(describedIn('Người tố giác được giữ bí mật; người dân, anh em, bà con yên tâm.')).toEqual([]);
});
