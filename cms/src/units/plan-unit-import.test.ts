import { expect, test } from 'vitest';
import { parseUnitCsv } from './parse-unit-csv.ts';
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
const plan = (csv: string, known: readonly KnownUnit[] = []) => {
  const { units, problems } = parseUnitCsv(csv);
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

test('says that a file is broken instead of reading half of it', () => {
  expect(plan('code,name,type\n1,"Xã A,Xã\n2,Xã B,Xã').problems).toEqual([
    { line: expect.any(Number), message: expect.stringContaining('ngoặc kép') },
  ]);
  expect(plan('').problems).toEqual([{ line: 1, message: 'Tệp trống.' }]);
});
