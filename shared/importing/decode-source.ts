/** Bytes of a file as text, or why they are no article. */
import { failure, success, type Result } from '../kernel/result.ts';
import {
  convertOldEncoding,
  mendMisreadUtf8,
  vietnameseShare,
  type ConvertedText,
  type OldEncoding,
} from './convert-old-encoding.ts';

export type SourceFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'notText' }
  | { readonly kind: 'oldEncoding' }
  | { readonly kind: 'tooTangled' }
  | { readonly kind: 'damagedWord' }
  | { readonly kind: 'damagedPage' }
  | { readonly kind: 'damagedArchive' }
  | { readonly kind: 'lockedWord' }
  | { readonly kind: 'oldWord' }
  | { readonly kind: 'lockedArchive' }
  | { readonly kind: 'tooManyEntries'; readonly most: number }
  | { readonly kind: 'archiveBomb' }
  | { readonly kind: 'damagedEntry' }
  | { readonly kind: 'unsafePath'; readonly name: string }
  | { readonly kind: 'nestedArchive' }
  | { readonly kind: 'noArticles' }
  | { readonly kind: 'unsupported'; readonly ending: string }
  | { readonly kind: 'noHeadline' }
  | { readonly kind: 'noBody' };

/** Far above any article (the longest seen were 11 kB) and far below what would stall a machine. */
export const MAX_SOURCE_BYTES = 2_000_000;

export interface DecodedSource {
  /** NFC. */
  readonly text: string;
  /** Where the file came from before Unicode: the person is told that it was converted. */
  readonly oldEncoding: OldEncoding | undefined;
}

/** UTF-8 or UTF-16, with or without its mark; Windows-1258, TCVN3 and VNI where that surely gives Vietnamese. */
export function decodeSource(
  bytes: Uint8Array,
  mostBytes: number = MAX_SOURCE_BYTES,
): Result<DecodedSource, SourceFailure> {
  if (bytes.length > mostBytes) return failure({ kind: 'tooLarge', bytes: bytes.length });
  const foreign = foreignFormatOf(bytes);
  if (foreign) return failure(foreign);
  const unicode = decode(bytes, encodingOf(bytes));
  const decoded = unicode === undefined ? decodeOld(bytes) : decodeFonts(unicode);
  if (!decoded && isOldVietnamese(bytes)) return failure({ kind: 'oldEncoding' });
  if (!decoded || hasControlCharacters(decoded.text)) return failure({ kind: 'notText' });
  if (!/[\p{L}\p{N}]/u.test(decoded.text)) return failure({ kind: 'empty' });
  return success({ ...decoded, text: decoded.text.normalize('NFC') });
}

/** What lies behind a wrong ending: the person is told which program made it. */
function foreignFormatOf(bytes: Uint8Array): SourceFailure | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith('{\\rtf')) return { kind: 'unsupported', ending: '.rtf' };
  if (head.startsWith('%PDF-')) return { kind: 'unsupported', ending: '.pdf' };
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return { kind: 'unsupported', ending: '.doc' };
  return undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Unicode signs may still be those of an old font, pasted. */
function decodeFonts(text: string): DecodedSource {
  const converted = mendMisreadUtf8(text) ?? convertOldEncoding(text);
  return converted ? toDecoded(converted) : { text, oldEncoding: undefined };
}

/** The code page of Vietnamese Windows writes tones as marks of their own; of other old encodings it makes nonsense. */
function decodeOld(bytes: Uint8Array): DecodedSource | undefined {
  const windows = decode(bytes, 'windows-1258')?.normalize('NFC');
  if (windows !== undefined && !hasControlCharacters(windows) && vietnameseShare(windows.slice(0, 20_000)) >= 0.9) {
    return { text: windows, oldEncoding: 'Windows-1258' };
  }
  const western = decode(bytes, 'windows-1252');
  const converted = western === undefined ? undefined : convertOldEncoding(western);
  return converted && toDecoded(converted);
}

function toDecoded({ text, encoding }: ConvertedText): DecodedSource {
  return { text, oldEncoding: encoding };
}

/** Words of letters with bytes above 127 between them and nothing a binary file would hold: TCVN3, VNI and the like. */
function isOldVietnamese(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4000);
  const letters = sample.filter((byte) => (byte >= 97 && byte <= 122) || byte === 32).length;
  const controls = sample.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length;
  return controls === 0 && sample.length > 40 && letters * 2 > sample.length;
}

/** By its mark, else by the zero bytes that every space and every plain letter has in UTF-16 and never in UTF-8. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4000);
  const zeros = [0, 1].map((side) => sample.filter((byte, index) => index % 2 === side && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 || (even + odd) * 4 < sample.length) return 'utf-8';
  if (even * 20 < odd) return 'utf-16le';
  return odd * 20 < even ? 'utf-16be' : 'utf-8';
}

/** Tab, line feed, carriage return and form feed belong to text; the others only to binary files. */
function hasControlCharacters(text: string): boolean {
  return /[^\P{Cc}\t\n\r\f\u0085]/u.test(text);
}

const SAVE_ANEW = 'Hãy mở bằng Word hoặc LibreOffice, chọn “Lưu thành…” (Save As), kiểu .docx, rồi nhập tệp .docx.';
/** What to do with each kind of file that articles are kept in and that is not read. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  '.doc': SAVE_ANEW,
  '.rtf': SAVE_ANEW,
  '.odt': SAVE_ANEW,
  '.wps': SAVE_ANEW,
  '.docm': SAVE_ANEW,
  '.rar': 'Hãy giải nén, rồi gửi từng tệp hoặc nén lại thành .zip.',
  '.7z': 'Hãy giải nén, rồi gửi từng tệp hoặc nén lại thành .zip.',
  '.pages': 'Hãy mở bằng Pages, chọn “Xuất sang… Word” (Export), rồi nhập tệp .docx.',
  '.pdf': 'Hãy tìm tệp Word gốc; nếu không còn, mở tệp PDF, chép phần chữ sang Word, lưu thành .docx rồi nhập.',
};

/** The failure as a Vietnamese sentence for the person who ran the import. */
export function explainSourceFailure(problem: SourceFailure): string {
  switch (problem.kind) {
    case 'empty':
      return 'Tệp trống, không có chữ nào để nhập.';
    case 'tooLarge':
      return `Tệp quá lớn (${Math.ceil(problem.bytes / 1_000_000)} MB); một bài viết dạng văn bản không quá ${MAX_SOURCE_BYTES / 1_000_000} MB.`;
    case 'notText':
      return 'Tệp không phải văn bản thuần UTF-8 (có thể là tệp Word, ảnh hoặc tệp hỏng). Hãy lưu lại thành .txt rồi nhập.';
    case 'oldEncoding':
      return 'Tệp dùng bảng mã cũ không nhận ra chắc chắn (như VISCII, VPS). Hãy chuyển sang Unicode UTF-8 rồi nhập lại.';
    case 'tooTangled':
      return 'Tệp lồng quá nhiều lớp nên không đọc được. Hãy mở tệp, chép phần bài sang một tệp mới rồi nhập.';
    case 'damagedWord':
      return 'Tệp mang đuôi .docx nhưng hỏng hoặc không phải tài liệu Word. Hãy mở bằng Word, lưu lại thành .docx rồi nhập.';
    case 'damagedPage':
      return 'Trang web lưu một tệp này hỏng hoặc không có bài. Hãy mở bằng trình duyệt, chọn “Lưu trang thành…” (Save page as), kiểu “Trang web, chỉ HTML”, rồi nhập tệp .html.';
    case 'damagedArchive':
      return 'Tệp ZIP hỏng, không mở được. Hãy nén lại rồi nhập.';
    case 'lockedWord':
      return 'Tệp Word đặt mật khẩu nên không mở được. Hãy bỏ mật khẩu trong Word, lưu lại rồi nhập.';
    case 'oldWord':
      return 'Tệp mang đuôi .docx nhưng là Word đời cũ (.doc). Hãy mở bằng Word, lưu thành .docx rồi nhập.';
    case 'lockedArchive':
      return 'Tệp ZIP đặt mật khẩu nên không mở được. Hãy nén lại không mật khẩu rồi nhập.';
    case 'tooManyEntries':
      return `Tệp ZIP có hơn ${problem.most} tệp bên trong nên không mở. Hãy chia nhỏ rồi nhập.`;
    case 'damagedEntry':
      return 'Tệp này hỏng trong tệp ZIP, không giải nén được. Hãy nén lại tệp gốc rồi nhập.';
    case 'archiveBomb':
      return 'Tệp nén bung ra quá lớn nên không mở. Hãy chia nhỏ rồi nhập.';
    case 'unsafePath':
      return `Tệp ZIP chứa đường dẫn không an toàn (${problem.name}) nên không mở. Hãy nén lại rồi nhập.`;
    case 'nestedArchive':
      return 'Tệp ZIP nằm trong ZIP không được mở. Hãy giải nén rồi nhập riêng.';
    case 'noArticles':
      return 'Tệp ZIP không có bài nào (.txt, .html, .mhtml, .md, .docx).';
    case 'unsupported':
      return `Tệp ${problem.ending} không nhập được. ${WAYS_OUT[problem.ending] ?? 'Hãy lưu lại thành .docx hoặc .txt rồi nhập.'}`;
    case 'noHeadline':
      return 'Không tìm thấy tít: hãy đặt tít trên một dòng riêng ở đầu tệp.';
    case 'noBody':
      return 'Không tìm thấy chính văn: ngoài tít không còn đoạn văn nào.';
  }
}
