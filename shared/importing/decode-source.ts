/** Bytes of a file as text, or why they are no article. */
import { failure, success, type Result } from '../kernel/result.ts';

export type SourceFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'notText' }
  | { readonly kind: 'oldEncoding' }
  | { readonly kind: 'damagedWord' }
  | { readonly kind: 'damagedArchive' }
  | { readonly kind: 'archiveBomb' }
  | { readonly kind: 'unsafePath'; readonly name: string }
  | { readonly kind: 'nestedArchive' }
  | { readonly kind: 'noArticles' }
  | { readonly kind: 'unsupported'; readonly ending: string }
  | { readonly kind: 'noHeadline' }
  | { readonly kind: 'noBody' };

/** Far above any article (the longest seen were 11 kB) and far below what would stall a machine. */
export const MAX_SOURCE_BYTES = 2_000_000;

/** UTF-8 with or without its mark, UTF-16 with its mark, or Windows-1258 where that gives Vietnamese; in NFC. */
export function decodeSource(bytes: Uint8Array): Result<string, SourceFailure> {
  if (bytes.length > MAX_SOURCE_BYTES) return failure({ kind: 'tooLarge', bytes: bytes.length });
  const text = decode(bytes, encodingOf(bytes)) ?? decodeWindows1258(bytes);
  if (text === undefined && isOldVietnamese(bytes)) return failure({ kind: 'oldEncoding' });
  if (text === undefined || hasControlCharacters(text)) return failure({ kind: 'notText' });
  if (!/[\p{L}\p{N}]/u.test(text)) return failure({ kind: 'empty' });
  return success(text.normalize('NFC'));
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const MARKED_LETTERS = /[ăâđêôơưĂÂĐÊÔƠƯ]|[aeiouyAEIOUY][\u0300\u0301\u0303\u0309\u0323]/gu;

/** The code page of Vietnamese Windows writes tones as marks of their own; of other old encodings it makes nonsense. */
function decodeWindows1258(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, 'windows-1258');
  if (text === undefined || hasControlCharacters(text)) return undefined;
  const marked = text.normalize('NFD').match(MARKED_LETTERS)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const strange = text.match(/[¡-¿×÷ÿþßæøœ]/gu)?.length ?? 0;
  return marked * 12 > letters && letters > 40 && strange * 40 < letters ? text : undefined;
}

/** Words of letters with bytes above 127 between them and nothing a binary file would hold: TCVN3, VNI and the like. */
function isOldVietnamese(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4000);
  const letters = sample.filter((byte) => (byte >= 97 && byte <= 122) || byte === 32).length;
  const controls = sample.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length;
  return controls === 0 && sample.length > 40 && letters * 2 > sample.length;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Tab, line feed, carriage return and form feed belong to text; the others only to binary files. */
function hasControlCharacters(text: string): boolean {
  return /[^\P{Cc}\t\n\r\f\u0085]/u.test(text);
}

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
      return 'Tệp dùng bảng mã cũ (TCVN3, VNI…). Hãy chuyển sang Unicode UTF-8 rồi nhập lại.';
    case 'damagedWord':
      return 'Tệp mang đuôi .docx nhưng hỏng hoặc không phải tài liệu Word. Hãy mở bằng Word, lưu lại thành .docx rồi nhập.';
    case 'damagedArchive':
      return 'Tệp ZIP hỏng, không mở được. Hãy nén lại rồi nhập.';
    case 'archiveBomb':
      return 'Tệp nén bung ra quá lớn nên không mở. Hãy chia nhỏ rồi nhập.';
    case 'unsafePath':
      return `Tệp ZIP chứa đường dẫn không an toàn (${problem.name}) nên không mở. Hãy nén lại rồi nhập.`;
    case 'nestedArchive':
      return 'Tệp ZIP nằm trong ZIP không được mở. Hãy giải nén rồi nhập riêng.';
    case 'noArticles':
      return 'Tệp ZIP không có bài nào (.txt, .html, .md, .docx).';
    case 'unsupported':
      return `Tệp ${problem.ending} chưa nhập được. Hãy lưu lại thành .docx hoặc .txt rồi nhập.`;
    case 'noHeadline':
      return 'Không tìm thấy tít: hãy đặt tít trên một dòng riêng ở đầu tệp.';
    case 'noBody':
      return 'Không tìm thấy chính văn: ngoài tít không còn đoạn văn nào.';
  }
}
