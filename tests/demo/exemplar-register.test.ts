/** The register of collected exemplars: nothing its sources state is lost, and nothing is added. */
import { expect, test } from 'vitest';
import { EXEMPLAR_REGISTER, REGISTER_UNITS } from 'cms/demo/content/exemplar-register';
import { DEMO_UNITS } from 'cms/demo/content/ward';

type Figure = readonly [value: number, unit: string, qualifier?: string];

/** As the sources state them: year, name, figures. */
const STATED: readonly (readonly [year: string, name: string, figures: readonly Figure[]])[] = [
  ['2017', 'Cổng Chợ văn minh', []],
  ['2017', 'Tổ liên hợp đảm bảo trật tự ATGT – Trật tự đô thị', []],
  [
    '2022',
    'Zalo, camera an ninh',
    [
      [13, 'tổ, bản'],
      [30, 'tài khoản'],
      [2125, 'người'],
      [1, 'vụ'],
    ],
  ],
  ['2022', 'Chợ kiểu mẫu an toàn PCCC và cứu nạn, cứu hộ', []],
  ['2022', 'Tổ công nhân vì môi trường xanh, tự quản về an ninh, trật tự', []],
  [
    '2021',
    'Ánh sáng văn minh – an ninh xóm ấp',
    [
      [320, 'bóng'],
      [3.2, 'km'],
    ],
  ],
  [
    '2021',
    'Dân phòng xe honđa phòng, chống tội phạm',
    [
      [1, 'đội'],
      [5, 'thành viên'],
    ],
  ],
  ['2021', 'Cổng rào an ninh, trật tự', [[2, 'cổng']]],
  [
    '2021',
    'Camera an ninh',
    [
      [7, 'điểm'],
      [11, 'camera'],
      [70_000_000, 'đồng'],
    ],
  ],
  ['2021', 'Đảm bảo trật tự an toàn giao thông trước cổng trường học', [[2, 'điểm']]],
  ['2021', 'Nâng cao hiệu quả phối hợp phòng, chống trộm cắp, ma túy và tai nạn giao thông', []],
  ['2021', 'Hộ tự quản, liên kết tự phòng, khu phố bình yên, văn minh đô thị', []],
  ['2021', 'Lực lượng nòng cốt cơ sở là niềm tin và điểm tựa của dân', []],
  ['2021', 'Ánh sáng quang phòng, chống tội phạm', []],
  ['2021', 'Ánh sáng ngoài ngõ – tiếng mõ trong nhà', []],
  ['2021', 'Tăng cường nắm tình hình, chủ động tương tác với nhân dân', []],
  ['2021', 'Cổng rào nhân dân tự quản về an ninh, trật tự', []],
  [
    '2021',
    'Camera phòng, chống tội phạm',
    [
      [19, 'xã, thị trấn'],
      [350, 'camera'],
      [29, 'vụ'],
      [35, 'đối tượng'],
      [1_300_000_000, 'đồng', 'khoảng'],
    ],
  ],
  ['2021', 'Đường dây nóng phòng, chống tội phạm', [[165, 'tin']]],
  [
    '2014',
    'Cơ quan, doanh nghiệp, trường học tự quản an toàn về an ninh, trật tự',
    [
      [118, 'đơn vị'],
      [14, 'tổ'],
    ],
  ],
];

test('the register holds exactly the twenty exemplars of the sources, with every figure they state', () => {
  const kept = EXEMPLAR_REGISTER.map(({ asOf, headline, metrics, cost }) => {
    const figures = metrics.map(({ value, unit, qualifier }) => figureOf(value, unit, qualifier));
    return [asOf, headline, cost ? [...figures, figureOf(cost.value, 'đồng', cost.qualifier)] : figures];
  });
  expect(kept).toEqual(STATED);
});

test('every entry names its place, its source and a former unit that is kept', () => {
  const units = new Set(REGISTER_UNITS.map(({ slug }) => slug));
  for (const { place, source, originUnit } of EXEMPLAR_REGISTER) {
    expect(units).toContain(originUnit);
    expect(place.length).toBeGreaterThan(10);
    expect(source).toMatch(/\d{4}$/u);
  }
});

test('units stand after those they refer to and have addresses of their own', () => {
  const all = [...DEMO_UNITS, ...REGISTER_UNITS];
  expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
  for (const [index, { parent, predecessors = [] }] of all.entries()) {
    const earlier = all.slice(0, index).map(({ slug }) => slug);
    for (const slug of [...predecessors, ...(parent === undefined ? [] : [parent])]) expect(earlier).toContain(slug);
  }
});

function figureOf(value: number, unit: string, qualifier: string | undefined): Figure {
  return qualifier === undefined ? [value, unit] : [value, unit, qualifier];
}
