import { expect, test } from 'vitest';
import { renderInlines, renderLinks } from './inline-html.ts';

test('no space is added inside or after links and bold words', () => {
  const html = renderInlines([
    { kind: 'text', text: 'Gọi ' },
    { kind: 'link', href: 'tel:113', runs: [{ kind: 'text', text: '113', bold: true }] },
    { kind: 'text', text: '.' },
  ]);
  expect(html).toBe('Gọi <a href="tel:113"><strong>113</strong></a>.');
});

test('bold and italic go together', () => {
  const html = renderInlines([{ kind: 'text', text: 'ngay', bold: true, italic: true }, { kind: 'break' }]);
  expect(html).toBe('<strong><em>ngay</em></strong><br>');
});

test('what an editor types is never markup', () => {
  const html = renderInlines([
    { kind: 'text', text: '<script>alert("1")</script> & \'x\'' },
    { kind: 'link', href: '/tim-kiem/?q=a&b', runs: [{ kind: 'text', text: '<b>' }] },
  ]);
  expect(html).not.toContain('<script>');
  expect(html).toBe(
    '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;<a href="/tim-kiem/?q=a&amp;b">&lt;b&gt;</a>',
  );
});

test('links in a sentence are parted by commas', () => {
  const links = [
    { label: 'Xã A', path: '/don-vi/xa-a/' },
    { label: 'Xã B', path: '/don-vi/xa-b/' },
  ];
  expect(renderLinks(links)).toBe('<a href="/don-vi/xa-a/">Xã A</a>, <a href="/don-vi/xa-b/">Xã B</a>');
});
