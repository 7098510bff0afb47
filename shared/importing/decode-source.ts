/** Bytes of a file as text, or why they are no article. */
import { failure, success, type Result } from '../kernel/result.ts';

export type SourceFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'notText' }
  | { readonly kind: 'noHeadline' }
  | { readonly kind: 'noBody' };

/** Far above any article (the longest seen were 11 kB) and far below what would stall a machine. */
export const MAX_SOURCE_BYTES = 2_000_000;

/** UTF-8 with or without its mark, or UTF-16 with its mark, in NFC. */
export function decodeSource(bytes: Uint8Array): Result<string, SourceFailure> {
  if (bytes.length > MAX_SOURCE_BYTES) return failure({ kind: 'tooLarge', bytes: bytes.length });
  const text = decode(bytes);
  if (text === undefined || hasControlCharacters(text)) return failure({ kind: 'notText' });
  if (!/[\p{L}\p{N}]/u.test(text)) return failure({ kind: 'empty' });
  return success(text.normalize('NFC'));
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
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
    case 'noHeadline':
      return 'Không tìm thấy tít: hãy đặt tít trên một dòng riêng ở đầu tệp.';
    case 'noBody':
      return 'Không tìm thấy chính văn: ngoài tít không còn đoạn văn nào.';
  }
}
