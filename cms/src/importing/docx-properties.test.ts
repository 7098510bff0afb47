import { expect, it } from 'vitest';
import { readDocxProperties } from './docx-properties.ts';

const coreOf = (title: string, author: string, created: string): string =>
  `<?xml version="1.0"?><cp:coreProperties xmlns:dc="x"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`;

it.each([
  ['Xóm Bến &amp; xóm Đình giữ đường sáng', 'Nguyễn Thanh Hà', 'Xóm Bến & xóm Đình giữ đường sáng', 'Nguyễn Thanh Hà'],
  ['PowerPoint Presentation', 'Admin', '', ''],
  ['CỘNG HÒA', 'Windows User', '', ''],
  ['', 'python-docx', '', ''],
])('takes “%s” by “%s” as “%s” by “%s”', (title, author, titleTaken, authorTaken) => {
  const facts = readDocxProperties(coreOf(title, author, '2025-04-01T20:00:00Z'));
  expect(facts).toEqual({ title: titleTaken, author: authorTaken, createdOn: '2025-04-02' });
});

it('finds nothing in what is no list of properties', () => {
  expect(readDocxProperties('<x>')).toEqual({ title: '', author: '', createdOn: '' });
});
