/** What a script is for, how urgent it is and how long it may be. */

export const SCRIPT_FORMATS = {
  broadcast: 'Bài đọc trên loa',
  meeting: 'Bài nói ở cuộc họp dân',
  message: 'Tin ngắn gửi Zalo',
} as const satisfies Record<string, string>;
export type ScriptFormat = keyof typeof SCRIPT_FORMATS;

export function isScriptFormat(value: unknown): value is ScriptFormat {
  return typeof value === 'string' && Object.hasOwn(SCRIPT_FORMATS, value);
}

/** From the lowest up, as the source-information systems of the provinces name them (QĐ 1381/QĐ-BTTTT and after). */
export const SCRIPT_PRIORITIES = {
  normal: 'Thông thường',
  priority: 'Ưu tiên',
  urgent: 'Khẩn cấp',
} as const satisfies Record<string, string>;
export type ScriptPriority = keyof typeof SCRIPT_PRIORITIES;

/** Lengths a station asks for. */
export const SCRIPT_SECONDS = [30, 60, 180] as const;
