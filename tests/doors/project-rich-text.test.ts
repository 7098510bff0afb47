import { describe, expect, it } from 'vitest';
import { RichText } from 'shared/contract/rich-text';
import { projectRichText } from 'cms/publishing/project-rich-text';
import { ProjectionError } from 'cms/publishing/projection-sources';
import { sourcesOf } from './sources-of-documents.ts';

const image = {
  id: 'anh-1',
  alt: 'Bà con họp tổ',
  credit: 'Ảnh: Tổ dân phố',
  renditions: [{ file: `${'a'.repeat(32)}.webp`, type: 'image/webp', width: 480, height: 320 }],
};
const sources = sourcesOf({
  media: { 'anh-1': { ...image, filename: 'goc.jpg' }, 'ghi-am': { id: 'ghi-am', alt: 'Bản ghi âm', credit: 'Đài' } },
  tactics: {
    'td-1': { id: 'td-1', slug: 'gia-danh', _status: 'published' },
    'td-2': { id: 'td-2', slug: 'chua-dang', _status: 'draft' },
  },
});

const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format, mode: 'normal' });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', format: '', indent: 0, version: 1, children });
const editor = (...children: unknown[]) => ({ root: { type: 'root', children } });
const link = (url: string, ...children: unknown[]) => ({ type: 'link', fields: { linkType: 'custom', url }, children });
const linkTo = (relationTo: string, value: unknown) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [text('xem cảnh báo')],
});
const words = (value: string) => ({ kind: 'text', text: value });
const oneParagraph = (...inlines: unknown[]) => [{ kind: 'paragraph', inlines }];

describe('the body of a document on its way to the site', () => {
  it.each([
    ['nothing', null, []],
    ['an empty editor', editor(paragraph()), []],
    [
      'an empty line between paragraphs',
      editor(paragraph(text('Một')), paragraph(text(' ')), paragraph(text('Hai'))),
      [...oneParagraph(words('Một')), ...oneParagraph(words('Hai'))],
    ],
    [
      'bold, italic and both',
      editor(paragraph(text('a', 1), text('b', 2), text('c', 3))),
      oneParagraph(
        { ...words('a'), bold: true },
        { ...words('b'), italic: true },
        { ...words('c'), bold: true, italic: true },
      ),
    ],
    [
      'underlined words pasted from elsewhere: the words stay',
      editor(paragraph(text('cảnh ', 8), text('giác', 0))),
      oneParagraph(words('cảnh giác')),
    ],
    [
      'letters in decomposed form',
      editor(paragraph(text('cảnh báo'.normalize('NFD')))),
      oneParagraph(words('cảnh báo')),
    ],
    [
      'a line break',
      editor(paragraph(text('Một'), { type: 'linebreak' }, text('hai'))),
      oneParagraph(words('Một'), { kind: 'break' }, words('hai')),
    ],
    [
      'headings',
      editor(
        { type: 'heading', tag: 'h2', children: [text('Dấu hiệu')] },
        { type: 'heading', tag: 'h3', children: [text('Qua điện thoại')] },
      ),
      [
        { kind: 'heading', level: 2, inlines: [words('Dấu hiệu')] },
        { kind: 'heading', level: 3, inlines: [words('Qua điện thoại')] },
      ],
    ],
    [
      'a numbered list without its empty item',
      editor({
        type: 'list',
        listType: 'number',
        children: [
          { type: 'listitem', children: [text('Dừng lại')] },
          { type: 'listitem', children: [] },
        ],
      }),
      [{ kind: 'list', ordered: true, items: [[words('Dừng lại')]] }],
    ],
    [
      'a quotation',
      editor({ type: 'quote', children: [text('Tôi suýt mất tiền')] }),
      [{ kind: 'quote', inlines: [words('Tôi suýt mất tiền')] }],
    ],
    [
      'a picture',
      editor({ type: 'upload', relationTo: 'media', value: 'anh-1', fields: { caption: ' Họp tổ ' } }),
      [{ kind: 'figure', image, caption: 'Họp tổ' }],
    ],
    [
      'an outer link',
      editor(paragraph(link('https://dichvucong.gov.vn/x?a=1', text('cổng', 1)))),
      oneParagraph({
        kind: 'link',
        href: 'https://dichvucong.gov.vn/x?a=1',
        runs: [{ ...words('cổng'), bold: true }],
      }),
    ],
    [
      'a telephone link',
      editor(paragraph(link('tel:113', text('113')))),
      oneParagraph({ kind: 'link', href: 'tel:113', runs: [words('113')] }),
    ],
    [
      'a link to a published document',
      editor(paragraph(linkTo('tactics', 'td-1'))),
      oneParagraph({
        kind: 'link',
        href: '/canh-bao/gia-danh/',
        runs: [words('xem cảnh báo')],
      }),
    ],
    [
      'a link to a draft: the words stay',
      editor(paragraph(linkTo('tactics', 'td-2'))),
      oneParagraph(words('xem cảnh báo')),
    ],
    [
      'a swindler’s address in the text: never a link',
      editor(
        paragraph(text('Không mở '), {
          type: 'autolink',
          fields: { url: 'https://nhan-qua.example' },
          children: [text('nhan-qua.example')],
        }),
      ),
      oneParagraph(words('Không mở nhan-qua.example')),
    ],
  ])('keeps %s', async (_case, stored, expected) => {
    const projected = await projectRichText(sources, stored);
    expect(projected).toEqual(expected);
    expect(RichText.parse(projected)).toEqual(expected);
  });

  it.each([
    ['a table', editor({ type: 'table', children: [] })],
    [
      'a nested list',
      editor({
        type: 'list',
        listType: 'bullet',
        children: [{ type: 'listitem', children: [{ type: 'list', listType: 'bullet', children: [] }] }],
      }),
    ],
    ['a check list', editor({ type: 'list', listType: 'check', children: [] })],
    ['a first-level heading', editor({ type: 'heading', tag: 'h1', children: [text('Tít')] })],
    ['a script as a link', editor(paragraph(link('javascript:alert(1)', text('bấm'))))],
    ['an address of another machine without a scheme', editor(paragraph(link('//xau.example', text('bấm'))))],
    ['a mail link', editor(paragraph(link('mailto:a@b.vn', text('thư'))))],
    ['a picture that is gone', editor({ type: 'upload', relationTo: 'media', value: 'mat' })],
    ['a sound in place of a picture', editor({ type: 'upload', relationTo: 'media', value: 'ghi-am' })],
    ['text that is no text', editor(paragraph({ type: 'text', text: 5 }))],
    ['something that is no editor state', 'chỉ là chữ'],
  ])('refuses %s with a sentence for the editor', async (_case, stored) => {
    await expect(projectRichText(sources, stored)).rejects.toBeInstanceOf(ProjectionError);
  });
});
