/** "Thông tư 124/2021/TT-BCA" → "Thông tư số một trăm hai mươi tư năm … của Bộ Công an": the symbol is not read, the issuer is. */
import { findAbbreviation } from './spoken-dictionary.ts';
import { wordBefore, type Context } from './spoken-context.ts';
import { readYear } from './spoken-dates.ts';
import { readInteger } from './spoken-numbers.ts';

const TYPES = {
  BB: 'Biên bản',
  BC: 'Báo cáo',
  CĐ: 'Công điện',
  CT: 'Chỉ thị',
  CTPH: 'Chương trình phối hợp',
  CTr: 'Chương trình',
  CV: 'Công văn',
  GM: 'Giấy mời',
  HD: 'Hướng dẫn',
  KH: 'Kế hoạch',
  KL: 'Kết luận',
  NĐ: 'Nghị định',
  ĐA: 'Đề án',
  KHLT: 'Kế hoạch liên tịch',
  KHPH: 'Kế hoạch phối hợp',
  NQ: 'Nghị quyết',
  NQLT: 'Nghị quyết liên tịch',
  PA: 'Phương án',
  QCPH: 'Quy chế phối hợp',
  QĐ: 'Quyết định',
  QC: 'Quy chế',
  TB: 'Thông báo',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  TTr: 'Tờ trình',
  VBHN: 'Văn bản hợp nhất',
} as const satisfies Record<string, string>;

/** Only issuers whose symbol has one meaning; the Party's "TW" is one organ or another, see `PARTY_DOCUMENTS`. */
const ISSUERS = {
  BCA: 'Bộ Công an',
  BCHQS: 'Ban Chỉ huy Quân sự',
  BDVTW: 'Ban Dân vận Trung ương',
  BTCTW: 'Ban Tổ chức Trung ương',
  BTGTW: 'Ban Tuyên giáo Trung ương',
  CA: 'Công an',
  HĐTP: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
  HND: 'Hội Nông dân',
  HPN: 'Hội Phụ nữ',
  KTNN: 'Kiểm toán Nhà nước',
  SGDĐT: 'Sở Giáo dục và Đào tạo',
  SNNMT: 'Sở Nông nghiệp và Môi trường',
  SNV: 'Sở Nội vụ',
  STP: 'Sở Tư pháp',
  SVHTTDL: 'Sở Văn hóa, Thể thao và Du lịch',
  SYT: 'Sở Y tế',
  UBKTTW: 'Ủy ban Kiểm tra Trung ương',
  UBTWMTTQVN: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  VPQH: 'Văn phòng Quốc hội',
  VPTW: 'Văn phòng Trung ương Đảng',
  BCĐ: 'Ban Chỉ đạo',
  BDTTG: 'Bộ Dân tộc và Tôn giáo',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BNG: 'Bộ Ngoại giao',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  CAP: 'Công an phường',
  CAT: 'Công an tỉnh',
  CATP: 'Công an thành phố',
  CAX: 'Công an xã',
  CCB: 'Hội Cựu chiến binh',
  ĐTN: 'Đoàn Thanh niên',
  ĐU: 'Đảng ủy',
  HLHPN: 'Hội Liên hiệp Phụ nữ',
  HU: 'Huyện ủy',
  MTTQ: 'Mặt trận Tổ quốc',
  TTCP: 'Thanh tra Chính phủ',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  VPCP: 'Văn phòng Chính phủ',
  BCT: 'Bộ Công Thương',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BGTVT: 'Bộ Giao thông vận tải',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  BNV: 'Bộ Nội vụ',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BQP: 'Bộ Quốc phòng',
  BTC: 'Bộ Tài chính',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BTP: 'Bộ Tư pháp',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BXD: 'Bộ Xây dựng',
  BYT: 'Bộ Y tế',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  CP: 'Chính phủ',
  HĐND: 'Hội đồng nhân dân',
  NHNN: 'Ngân hàng Nhà nước',
  TANDTC: 'Tòa án nhân dân tối cao',
  TTg: 'Thủ tướng Chính phủ',
  UBND: 'Ủy ban nhân dân',
  VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
} as const satisfies Record<string, string>;

/** Documents of the Party's centre by number: who issued them cannot be told from the symbol. */
const PARTY_DOCUMENTS = {
  '09-CT/TW': 'Ban Bí thư',
  '46-CT/TW': 'Bộ Chính trị',
} as const satisfies Record<string, string>;

const types = new Map<string, string>(Object.entries(TYPES));
const issuers = new Map<string, string>(Object.entries(ISSUERS));
const partyDocuments = new Map<string, string>(Object.entries(PARTY_DOCUMENTS));
const LONGEST_TYPE_NAME = 4;
const typeNames = new Set(Object.values(TYPES).map((name) => name.toLowerCase()));

/** Two words of a type's name or its symbol stand before, perhaps with "số": "Nghị định", "Thông tư số", "NĐ". */
export function isDocumentType(context: Context): boolean {
  const { index } = context;
  const shift = wordBefore(context) === 'số' ? 1 : 0;
  const at: Context = { ...context, index: index - shift };
  const before = wordBefore(at);
  return before === 'luật' || before === 'lệnh' || isTypeName(at) || isTypeSymbol(at);
}

/** "Nghị định", "Thông tư liên tịch", "Văn bản hợp nhất". */
function isTypeName(context: Context): boolean {
  let name = wordBefore(context);
  for (let length = 2; length <= LONGEST_TYPE_NAME; length += 1) {
    name = `${wordBefore(context, length)} ${name}`;
    if (typeNames.has(name)) return true;
  }
  return false;
}

function isTypeSymbol(context: Context): boolean {
  return types.has(context.tokens[context.index - 1]?.text ?? '');
}

/** "NĐ" before a number is "Nghị định". */
export function findDocumentType(symbol: string): string | undefined {
  return types.get(symbol);
}

interface LegalCode {
  readonly number: string;
  readonly year: string | undefined;
  /** "TT-BCA", "QH15", "CT/TW". */
  readonly symbol: string;
}

/** Undefined where the issuer is in no table: then a person is asked. */
export function readLegalCode(context: Context, code: LegalCode): string | undefined {
  const written = context.tokens[context.index]?.text ?? '';
  const issuer = partyDocuments.get(written) ?? issuerOf(code.symbol, context);
  if (issuer === undefined && !isSomeIssuerNamedAfter(context)) return undefined;
  const isTypeNamed = isDocumentType(context) || OF_ASSEMBLY.test(code.symbol);
  const type = isTypeNamed ? '' : types.get(code.symbol.split(/[-/]/)[0] ?? '');
  if (type === undefined) return undefined;
  const words = [
    type,
    wordBefore(context) === 'số' && type === '' ? '' : 'số',
    readInteger(code.number, context.region),
    code.year === undefined ? '' : readYear(code.year, context.region),
    issuer === undefined || isIssuerNamedAfter(context, issuer) ? '' : `của ${issuer}`,
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** Laws carry no type in their symbol: "91/2025/QH15". */
const OF_ASSEMBLY = /^(QH|UBTVQH)(\d{1,2})$/;

/** Several organs issue these together: each of them must be known. */
const JOINT_TYPES = new Set(['TTLT', 'NQLT', 'KHLT', 'KHPH', 'QCPH', 'CTPH']);

const OFFICE = /^(?:[A-Z]\d{2}|VX|NC|KT|TH|VP|NV|VHXH|KTTH|TCCB)$/;

function issuerOf(symbol: string, context: Context): string | undefined {
  const assembly = OF_ASSEMBLY.exec(symbol);
  if (assembly?.[2] !== undefined) {
    const organ = assembly[1] === 'QH' ? 'Quốc hội' : 'Ủy ban Thường vụ Quốc hội';
    return `${organ} khóa ${readInteger(assembly[2], context.region)}`;
  }
  const parts = symbol.split(/[-/]/);
  const named = types.has(parts[0] ?? '') ? parts.slice(1) : parts;
  // The drafting office at the end is not read: "QĐ-BCA-V05", "UBND-VX".
  const isJoint = JOINT_TYPES.has(parts[0] ?? '');
  const issuing = named.filter((part, index) => index === 0 || isJoint || (issuers.has(part) && !OFFICE.test(part)));
  const organs = issuing.map((part) => issuers.get(part));
  if (organs.length === 0 || organs.includes(undefined)) return undefined;
  return organs.join(' và ');
}

const ORGANS =
  /^(?:bộ chính trị|ban bí thư|ban chấp hành|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|đảng ủy|đảng uỷ|công an|bộ công an|ủy ban|uỷ ban|hội đồng|chính phủ|bộ |ban |sở |cục |phòng )/;
const WORDS_TO_ISSUER = 9;

/** "57-NQ/TW ngày 22/12/2024 của Bộ Chính trị": whatever the symbol means, the text says who issued it. */
function isSomeIssuerNamedAfter({ tokens, index }: Context): boolean {
  for (let at = index + 1; at <= index + WORDS_TO_ISSUER; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;!?(]/.test(token.text)) return false;
    if (token.text !== 'của') {
      if (token.kind === 'word' && !/^(?:ngày|tháng|năm)$/.test(token.text)) return false;
      continue;
    }
    const named = tokens.slice(at + 1, at + 4).map(({ text }) => text.toLowerCase());
    return ORGANS.test(`${named.join(' ')} `);
  }
  return false;
}

/** "… ngày 28/12/2021 của Bộ Công an": the text names the issuer itself soon after. */
function isIssuerNamedAfter(context: Context, issuer: string): boolean {
  const words: string[] = [];
  for (const token of context.tokens.slice(context.index + 1, context.index + 14)) {
    if (token.kind === 'mark' && /[.;!?]/.test(token.text)) break;
    if (token.kind !== 'mark') words.push((findAbbreviation(token.text) ?? token.text).toLowerCase());
  }
  const after = ` ${words.join(' ')} `;
  const name = issuer.toLowerCase();
  return ['', 'bộ trưởng ', 'giám đốc ', 'chủ tịch ', 'trưởng ', 'bí thư '].some((head) =>
    after.includes(` của ${head}${name} `),
  );
}
