import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashInlineStyles } from './inline-styles.ts';

const hashOf = (css: string): string => `sha256-${createHash('sha256').update(css).digest('base64')}`;

it('names every style of a page once, exactly as it stands there', () => {
  const html = '<head><style>a{b:c}</style><style media="print">\n x{}\n</style></head><style>a{b:c}</style>';
  expect(hashInlineStyles(html)).toEqual([hashOf('a{b:c}'), hashOf('\n x{}\n')].sort());
  expect(hashInlineStyles('<p style="x">không có</p>')).toEqual([]);
});
