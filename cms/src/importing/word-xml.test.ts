import { expect, it } from 'vitest';
import { DOCX_LIMITS, openArchive } from './open-archive.ts';
import { linkedPictureTargets, packPlain, readableWordXml } from './word-xml.ts';

const BOX = '<w:txbxContent><w:p><w:r><w:t>Cột đèn ven sông</w:t></w:r></w:p></w:txbxContent>';
const drawn = (old: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${BOX}</wps:txbx></w:drawing></mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`;

const relation = (id: string, target: string, mode = ' TargetMode="External"'): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"${mode}/>`;

it('puts a text box where it is read, once', () => {
  expect(readableWordXml(drawn('<w:pict></w:pict>'))).toContain(
    `<v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${BOX}`,
  );
  const both = drawn(`<w:pict><v:textbox>${BOX}</v:textbox></w:pict>`);
  expect(readableWordXml(both)).toBe(both);
});

it('drops hidden runs and nothing beside them', () => {
  const shown = '<w:r><w:t>Thấy</w:t></w:r>';
  const hidden = '<w:r w:rsidR="1"><w:rPr><w:b/><w:vanish/></w:rPr><w:t>Ẩn</w:t></w:r>';
  expect(readableWordXml(`<w:p>${shown}${hidden}${shown}</w:p>`)).toBe(`<w:p>${shown}${shown}</w:p>`);
});

it('finds the pictures that are only linked, once each, and none that is stored too', () => {
  const relations = [
    relation('r1', 'https://anh.example/co.jpg?a=1&amp;b=2'),
    relation('r2', 'media/ảnh.png', ''),
    relation('r3', 'file:///C:/anh.jpg'),
  ].join('');
  const xml = '<a:blip r:link="r1"/><a:blip r:link="r1"/><a:blip r:embed="r2"/><a:blip r:embed="r2" r:link="r3"/>';
  expect(linkedPictureTargets(xml, relations)).toEqual(['https://anh.example/co.jpg?a=1&b=2']);
});

it('takes no long time over parts that never end', () => {
  const xml = `${'<w:r><w:vanish/><mc:AlternateContent>'.repeat(20_000)}</w:r>`;
  expect(readableWordXml(xml).length).toBeLessThanOrEqual(xml.length);
});

it('packs an archive that opens to the same entries', async () => {
  const entries = [
    { name: 'word/document.xml', bytes: Buffer.from('<w:p>ồ</w:p>') },
    { name: 'word/media/ảnh.png', bytes: Buffer.alloc(0) },
  ];
  const opened = await openArchive(packPlain(entries), DOCX_LIMITS);
  expect(opened).toMatchObject({ ok: true, value: entries.map((entry) => ({ ...entry, isDamaged: false })) });
});
