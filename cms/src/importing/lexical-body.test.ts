import { expect, it } from 'vitest';
import { toLexicalBody } from './lexical-body.ts';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });

it('makes lists of short lines with dashes or numbers in order, and leaves one alone as it was written', () => {
  const { root } = toLexicalBody([
    paragraph('- Không đọc mã xác thực'),
    paragraph('- Không bấm đường dẫn lạ'),
    paragraph('1. Bình tĩnh'),
    paragraph('2. Ngắt máy'),
    paragraph('2. Chép nhầm số'),
    paragraph('- Một mình một dòng'),
  ]);
  expect(root.children).toMatchObject([
    { type: 'list', listType: 'bullet', children: [{ children: [{ text: 'Không đọc mã xác thực' }] }, { value: 2 }] },
    { type: 'list', listType: 'number', tag: 'ol', children: [{ children: [{ text: 'Bình tĩnh' }] }, { value: 2 }] },
    { type: 'paragraph', children: [{ text: '2. Chép nhầm số' }] },
    { type: 'paragraph', children: [{ text: '- Một mình một dòng' }] },
  ]);
});

it('keeps a link inside the item of a list, with the same id every time', () => {
  const text = '- Gọi 02993 812 345 ngay';
  const link = { start: 6, end: 19, href: 'tel:02993812345' };
  const make = () => toLexicalBody([{ ...paragraph(text), links: [link] }, paragraph('- Báo tổ trưởng')]);
  expect(make().root.children).toMatchObject([
    {
      children: [
        {
          children: [
            { text: 'Gọi ' },
            { type: 'link', fields: { url: 'tel:02993812345' }, children: [{ text: '02993 812 345' }] },
            { text: ' ngay' },
          ],
        },
        {},
      ],
    },
  ]);
  expect(make()).toEqual(make());
});

it('keeps the points below an item as lines of it, and the numbers going on', () => {
  const { root } = toLexicalBody(
    ['1. Trước khi về:', '- Tắt cầu dao', 'a) của quầy', '2. Khi có cháy', '- Báo tin:', '+ gọi 114', '- Hô hoán'].map(
      paragraph,
    ),
  );
  expect(root.children).toMatchObject([
    {
      listType: 'number',
      children: [
        {
          children: [
            { text: 'Trước khi về:' },
            { type: 'linebreak' },
            { text: '- Tắt cầu dao' },
            { type: 'linebreak' },
            { text: 'a) của quầy' },
          ],
        },
        { children: [{ text: 'Khi có cháy' }] },
      ],
    },
    {
      listType: 'bullet',
      children: [
        { children: [{ text: 'Báo tin:' }, { type: 'linebreak' }, { text: '+ gọi 114' }] },
        { children: [{ text: 'Hô hoán' }] },
      ],
    },
  ]);
});

it('makes no list of one item, but of the points below it', () => {
  const { root } = toLexicalBody(['1. Một việc:', '- tắt đèn', '- khóa cửa'].map(paragraph));
  expect(root.children).toMatchObject([
    { type: 'paragraph', children: [{ text: '1. Một việc:' }] },
    { type: 'list', children: [{}, {}] },
  ]);
});
