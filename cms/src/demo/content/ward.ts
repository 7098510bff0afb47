/** The made-up ward: its place among units, its sections, its people, its station and its identity. */
import type { DemoIdentity, DemoPerson, DemoSection, DemoStation, DemoUnit } from './content-shapes.ts';

/** Units stand after those they refer to. */
export const DEMO_UNITS: readonly DemoUnit[] = [
  {
    slug: 'tinh-song-may',
    name: 'Tỉnh Sông Mây',
    type: 'province',
    description: 'Tỉnh hư cấu, chỉ dùng để minh họa.',
  },
  {
    slug: 'phuong-cay-da-cu',
    name: 'Phường Cây Đa (cũ)',
    type: 'former-ward',
    validTo: '2025-06-30',
    description: 'Phường hư cấu trước khi sắp xếp đơn vị hành chính.',
  },
  {
    slug: 'xa-ben-mo-cu',
    name: 'Xã Bến Mơ (cũ)',
    type: 'former-commune',
    validTo: '2025-06-30',
    description: 'Xã hư cấu trước khi sắp xếp đơn vị hành chính.',
  },
  {
    slug: 'phuong-tieng-mo',
    name: 'Phường Tiếng Mõ',
    type: 'ward',
    parent: 'tinh-song-may',
    validFrom: '2025-07-01',
    predecessors: ['phuong-cay-da-cu', 'xa-ben-mo-cu'],
    address: 'Số 1 đường Đình Làng, phường Tiếng Mõ, tỉnh Sông Mây',
    description:
      'Phường hư cấu bên sông Mây, lập từ ngày 1/7/2025 trên cơ sở phường Cây Đa và xã Bến Mơ. Phường có bốn tổ dân phố, một chợ, một bến đò và cây đa treo chiếc mõ cổ.',
  },
  {
    slug: 'to-dan-pho-cay-da',
    name: 'Tổ dân phố Cây Đa',
    type: 'neighbourhood',
    parent: 'phuong-tieng-mo',
    address: 'Nhà văn hóa tổ dân phố Cây Đa, đường Đình Làng',
    description: 'Khu phố cổ quanh đình và cây đa, nhiều ngõ nhỏ, nhiều cụ cao tuổi.',
  },
  {
    slug: 'to-dan-pho-cho-mo',
    name: 'Tổ dân phố Chợ Mõ',
    type: 'neighbourhood',
    parent: 'phuong-tieng-mo',
    address: 'Nhà văn hóa tổ dân phố Chợ Mõ, đường Cổng Chợ',
    description: 'Khu buôn bán quanh chợ, họp từ tờ mờ sáng.',
  },
  {
    slug: 'to-dan-pho-ben-do',
    name: 'Tổ dân phố Bến Đò',
    type: 'neighbourhood',
    parent: 'phuong-tieng-mo',
    address: 'Nhà văn hóa tổ dân phố Bến Đò, đường Bờ Sông',
    description: 'Dải phố ven sông, có bến đò và xóm nhà ống liền tường.',
  },
  {
    slug: 'to-dan-pho-dong-sen',
    name: 'Tổ dân phố Đồng Sen',
    type: 'neighbourhood',
    parent: 'phuong-tieng-mo',
    address: 'Nhà văn hóa tổ dân phố Đồng Sen, đường Đồng Sen',
    description: 'Khu nhà trọ công nhân và sinh viên, bên đầm sen.',
  },
];

export const DEMO_WARD = 'phuong-tieng-mo';

/** Made-up people; `.example` addresses can belong to nobody. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { role: 'administrator', name: 'Vũ Thị Đa', email: 'quan-tri@tieng-mo.example' },
  { role: 'approver', name: 'Đào Văn Sồi', email: 'nguoi-duyet@tieng-mo.example' },
  { role: 'editor', name: 'Lê Thị Mơ', email: 'bien-tap@tieng-mo.example' },
  { role: 'reporter', name: 'Bùi Thị Mận', email: 'phong-vien@tieng-mo.example' },
  { role: 'broadcaster', name: 'Trần Văn Lúa', email: 'dai-truyen-thanh@tieng-mo.example' },
  { role: 'analyst', name: 'Phạm Thị Sen', email: 'bao-cao@tieng-mo.example' },
];

export const DEMO_SECTIONS: readonly DemoSection[] = [
  {
    slug: 'phong-chong-lua-dao',
    name: 'Phòng, chống lừa đảo',
    description: 'Chiêu mới, cách nhận ra và cách cả xóm cùng tránh.',
    order: 1,
  },
  {
    slug: 'an-ninh-co-so',
    name: 'An ninh cơ sở',
    description: 'Việc giữ bình yên ở từng ngõ, từng tổ dân phố.',
    order: 2,
  },
  {
    slug: 'guong-nguoi-tot',
    name: 'Gương người tốt',
    description: 'Những người lặng lẽ làm cho xóm giềng yên tâm hơn.',
    order: 3,
  },
];

export const DEMO_STATION: DemoStation = {
  slug: 'dai-phuong-tieng-mo',
  name: 'Đài truyền thanh phường Tiếng Mõ',
  syllablesPerMinute: 200,
};

export const DEMO_IDENTITY: DemoIdentity = {
  siteName: 'Tiếng Mõ',
  organisation: 'Ủy ban nhân dân phường Tiếng Mõ',
  responsiblePerson: 'Chủ tịch Ủy ban nhân dân phường Tiếng Mõ',
  address: 'Số 1 đường Đình Làng, phường Tiếng Mõ, tỉnh Sông Mây',
  phone: '(0298) 000 0113',
  crest: 'mo-crest',
};
