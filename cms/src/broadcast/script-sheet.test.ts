import { describe, expect, test } from 'vitest';
import { renderScriptDocx } from './render-script-docx.ts';
import { renderScriptHtml, renderScriptText } from './script-sheet.ts';

const sheet = {
  title: 'Tin <19/8>',
  facts: ['Phường Tiếng Mõ'],
  warning: 'Bản nháp, chưa được duyệt. Chưa được phát.',
  spoken: ['Tin mười chín tháng tám', 'Sáng nay, bà con họp. Mời bà con đến.'],
};

describe('a script on paper', () => {
  test('is a page without scripts, a sentence a block, the draft marked', () => {
    const html = renderScriptHtml(sheet);
    expect(html).toContain('<title>Tin &lt;19/8&gt;</title>');
    expect(html).toContain('<p><span>Sáng nay, bà con họp.</span></p><p><span>Mời bà con đến.</span></p>');
    expect(html).toContain('Chưa được phát');
    expect(html).not.toContain('<script');
  });

  test('is plain text without any symbol', () => {
    expect(renderScriptText(sheet)).toBe('Tin mười chín tháng tám\nSáng nay, bà con họp. Mời bà con đến.\n');
  });

  test('is a Word file', async () => {
    const bytes = await renderScriptDocx(sheet);
    expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK');
  });
});
