import { describe, expect, it } from 'vitest';
import { refusalOfRichText } from './allowed-rich-text.ts';

const text = { type: 'text', text: 'Chữ', format: 0 };
const bodyOf = (...children: unknown[]) => ({ root: { type: 'root', children } });
const linkTo = (url: string) => ({
  type: 'paragraph',
  children: [{ type: 'link', fields: { linkType: 'custom', url }, children: [text] }],
});

function deep(levels: number): unknown {
  let node: unknown = text;
  for (let level = 0; level < levels; level += 1) node = { type: 'paragraph', children: [node] };
  return node;
}

describe('a text that is stored', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a paragraph', bodyOf({ type: 'paragraph', children: [text] })],
    ['a picture', bodyOf({ type: 'upload', relationTo: 'media', value: 'a' })],
    ['a link to a page of the State', bodyOf(linkTo('https://bocongan.gov.vn/tin'))],
    ['a telephone number', bodyOf(linkTo('tel:113'))],
    ['a page of our own', bodyOf(linkTo('/canh-bao/?loai=A1#dau-hieu'))],
    ['a host with a port and accents', bodyOf(linkTo('http://phường.vn:8080/tệp?a=1&b=(2)'))],
  ])('may hold %s', (_case, value) => {
    expect(refusalOfRichText(value)).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ['raw HTML', bodyOf({ type: 'html', html: '<script>' }), 'không được dùng (html)'],
    ['a block nobody knows', bodyOf({ type: 'block', fields: { blockType: 'iframe' } }), 'không được dùng (block)'],
    ['a link that runs a script', bodyOf(linkTo('javascript:alert(1)')), 'không dùng được'],
    ['a link with a script in disguise', bodyOf(linkTo(' java\nscript:alert(1)')), 'không dùng được'],
    ['a link that carries data', bodyOf(linkTo('data:text/html,<script>')), 'không dùng được'],
    ['a link to a host without scheme', bodyOf(linkTo('//evil.example')), 'không dùng được'],
    ['a link that browsers take for another host', bodyOf(linkTo('/\\evil.example')), 'không dùng được'],
    ['a link without a host', bodyOf(linkTo('http://')), 'không dùng được'],
    [
      'a link that shows another host than it opens',
      bodyOf(linkTo('https://bocongan.gov.vn@evil.example')),
      'không dùng được',
    ],
    ['a link that is read backwards', bodyOf(linkTo('https://\u202Egnp.evil')), 'không dùng được'],
    ['a telephone number with a tail', bodyOf(linkTo('tel:113;x=javascript:')), 'không dùng được'],
    ['a link without an end', bodyOf(linkTo(`https://evil.example/${'a'.repeat(3000)}`)), 'không dùng được'],
    [
      'an automatic link that runs a script',
      bodyOf({ type: 'autolink', fields: { url: 'javascript:alert(1)' }, children: [text] }),
      'không dùng được',
    ],
    [
      'an account instead of a picture',
      bodyOf({ type: 'upload', relationTo: 'users', value: 'a' }),
      'chỉ chèn được ảnh',
    ],
    ['words instead of a tree', 'chữ', 'không đúng dạng'],
    ['a tree without a root', { children: [] }, 'không đúng dạng'],
    ['a node that is none', bodyOf(7), 'không được dùng'],
    ['a tree of 200 levels', bodyOf(deep(200)), 'quá dài'],
  ])('may not hold %s', (_case, value, words) => {
    expect(refusalOfRichText(value)).toContain(words);
  });
});
