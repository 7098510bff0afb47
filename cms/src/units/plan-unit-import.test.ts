import { expect, test } from 'vitest';
import { parseUnitCsv } from './parse-unit-csv.ts';
import { describeUnitWrites } from './describe-unit-writes.ts';
import { planUnitImport, type KnownUnit } from './plan-unit-import.ts';

const LIST = [
  'code,name,type,parent_code,valid_from,predecessor_codes',
  '00694,Phường Hà Giang 2,Phường,08,2025-07-01,00691|00700',
  '08,Tỉnh Tuyên Quang,Tỉnh,,,',
  '00691,Phường Trần Phú,Phường (cũ),,,',
  '00700,Phường Minh Khai,Phường (cũ),,,',
  '31000,Phường Minh Khai,Phường (cũ),,,',
  '99999,Xã Lạc,Xã,77,,',
].join('\n');

let made = 0;
const newId = (): string => `id-${(made += 1)}`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const plan = (csv: string | Uint8Array, known: readonly KnownUnit[] = []) => {
  const { units, problems } = parseUnitCsv(typeof csv === 'string' ? bytesOf(csv) : csv);
  const planned = planUnitImport({ listed: units, known, newId });
  return { ...planned, problems: [...problems, ...planned.problems] };
};

/** The units as the database would have them after the plan. */
function knownAfter(csv: string): readonly KnownUnit[] {
  return plan(csv).writes.map(({ id, data }) => ({
    id,
    code: String(data['code']),
    name: String(data['name']),
    type: String(data['type']),
    slug: String(data['slug']),
    parent: typeof data['parent'] === 'string' ? data['parent'] : undefined,
    validFrom: typeof data['validFrom'] === 'string' ? data['validFrom'].slice(0, 10) : undefined,
    validTo: undefined,
    predecessors: Array.isArray(data['predecessors']) ? data['predecessors'].map(String) : [],
  }));
}

test('makes units after those they refer to, with addresses of their own, and reports a line that refers to nothing', () => {
  const { writes, problems } = plan(LIST);
  const codes = writes.map(({ data }) => data['code']);
  expect(codes.indexOf('08')).toBeLessThan(codes.indexOf('00694'));
  expect(codes.indexOf('00700')).toBeLessThan(codes.indexOf('00694'));
  expect(new Set(writes.map(({ data }) => data['slug'])).size).toBe(5);
  expect(writes.map(({ data }) => data['slug'])).toContain('phuong-minh-khai-31000');
  expect(problems).toEqual([{ line: 7, message: expect.stringContaining('mã 77') }]);
});

test('does nothing the second time, and only what changed the third', () => {
  const known = knownAfter(LIST);
  expect(plan(LIST, known)).toMatchObject({ writes: [], unchanged: 5 });
  const renamed = plan(LIST.replace('Tỉnh Tuyên Quang', 'Tỉnh Tuyên Quang mới'), known);
  expect(renamed.writes).toEqual([
    { kind: 'update', id: known.find(({ code }) => code === '08')?.id, data: expect.objectContaining({ code: '08' }) },
  ]);
});

test('names every unit that it would make, change or close, with what it was before', () => {
  const made = describeUnitWrites(plan(LIST).writes, []);
  expect(made.find(({ unit }) => unit === 'Phường Hà Giang 2 (mã 00694)')).toEqual({
    kind: 'created',
    unit: 'Phường Hà Giang 2 (mã 00694)',
    what: [
      'loại Phường',
      'thuộc Tỉnh Tuyên Quang',
      'hiệu lực từ 01/07/2025',
      'hợp thành từ Phường Trần Phú, Phường Minh Khai',
    ],
  });
  const known = knownAfter(LIST);
  const newer = [
    'code,name,type,valid_from,valid_to',
    '00694,Phường Hà Giang,Phường,2025-07-02,',
    '00691,Phường Trần Phú,Phường (cũ),,2025-06-30',
  ].join('\n');
  expect(describeUnitWrites(plan(newer, known).writes, known)).toEqual([
    {
      kind: 'changed',
      unit: 'Phường Hà Giang (mã 00694)',
      what: ['tên Phường Hà Giang (trước: Phường Hà Giang 2)', 'hiệu lực từ 02/07/2025 (trước: 01/07/2025)'],
    },
    { kind: 'closed', unit: 'Phường Trần Phú (mã 00691)', what: ['hoạt động đến hết 30/06/2025'] },
  ]);
});

test('never doubles a unit that has no code yet', () => {
  const own = { id: 'own', code: '', name: 'Phường Minh Khai', type: 'former-ward', slug: 'x', predecessors: [] };
  const { problems } = plan(LIST, [{ ...own, parent: undefined, validFrom: undefined, validTo: undefined }]);
  expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('chưa ghi mã'));
});

test('reports a circle and goes on', () => {
  const { writes, problems } = plan('code;name;type;parent_code\n1;A;Xã;2\n2;B;Tỉnh;1\n3;C;Xã;');
  expect(writes.map(({ data }) => data['code'])).toEqual(['3']);
  expect(problems.length).toBeGreaterThan(0);
});

test.each([
  ['follow itself', '00691,Phường Trần Phú,Phường (cũ),,,00694', 'chính nó'],
  ['end before the day on which it began', '00694,Phường Hà Giang 2,Phường,08,2020-01-01,', 'đứng trước'],
])('lets no unit %s, as far as it is known', (_case, line, sentence) => {
  const header = 'code,name,type,parent_code,valid_to,predecessor_codes';
  const { writes, problems } = plan(`${header}\n${line}`, knownAfter(LIST));
  expect(writes).toEqual([]);
  expect(problems).toEqual([{ line: 2, message: expect.stringContaining(sentence) }]);
});

test('says that a file is broken instead of reading half of it', () => {
  expect(plan('code,name,type\n1,"Xã A,Xã\n2,Xã B,Xã').problems).toEqual([
    { line: 2, message: expect.stringContaining('ngoặc kép') },
  ]);
  // The next quote stands far below the one that was forgotten.
  expect(plan('code,name,type\n1,Xã A,Xã\n2,"Xã B,Xã\n3,Xã C,Xã\n4,"Xã ""D""",Xã').problems).toEqual([
    { line: 3, message: expect.stringContaining('ngoặc kép') },
  ]);
  expect(plan('code;name;type\n1;"Xã\nA";Xã\n2;Xã "B;Xã').problems).toEqual([
    { line: 4, message: expect.stringContaining('ngoặc kép') },
  ]);
  expect(plan('').problems).toEqual([{ line: 1, message: 'Tệp trống.' }]);
});

/** As Vietnamese Windows writes them: tones are marks behind their letter. */
function windows1258(text: string): Uint8Array {
  const signs = Array.from({ length: 256 }, (_, byte) => new TextDecoder('windows-1258').decode(Uint8Array.of(byte)));
  const letters = text
    .normalize('NFD')
    .replace(/([AaEeOo])\u0302|([Aa])\u0306|([OoUu])\u031b/gu, (two) => two.normalize('NFC'));
  return Uint8Array.from(letters, (letter) => signs.indexOf(letter));
}

test.each([
  ['Unicode with a mark', bytesOf(`\uFEFF${LIST}`)],
  ['the code page of Vietnamese Windows', windows1258(LIST)],
  ['UTF-16 as Excel writes text', new Uint8Array(Buffer.from(`\uFEFF${LIST.replaceAll(',', '\t')}`, 'utf16le'))],
])('reads %s', (_case, bytes) => {
  expect(plan(bytes).writes.map(({ data }) => data['name'])).toEqual(plan(LIST).writes.map(({ data }) => data['name']));
});

test('reads past the line by which Excel knows the separator, and counts it', () => {
  const { writes, problems } = plan(`sep=;\r\n${LIST.replaceAll(',', ';').replaceAll('\n', '\r\n')}`);
  expect(writes.length).toBe(plan(LIST).writes.length);
  expect(problems).toEqual([{ line: 8, message: expect.stringContaining('mã 77') }]);
});

test('makes nothing of codes that lost their zeros and of names that lost their letters', () => {
  const { writes, problems } = plan(
    'code,name,type\n694,Phường Hà Giang 2,Phường\n00777,Ph??ng Hà,Phường',
    knownAfter(LIST),
  );
  expect(writes).toEqual([]);
  expect(problems).toEqual([
    { line: 3, message: expect.stringContaining('CSV UTF-8') },
    { line: 2, message: expect.stringContaining('00694') },
  ]);
});

test('says what a file is that is none of these', () => {
  expect(plan(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 8, 0)).problems).toEqual([
    { line: 1, message: expect.stringContaining('không phải tệp CSV') },
  ]);
});
