import type { ScriptFormat } from 'shared/broadcast/script-terms';

interface ScriptShape {
  readonly label: string;
  readonly format: ScriptFormat;
  /** Undefined: as long as the item gives. */
  readonly seconds?: number;
}

/** What a script can be made as; the first is the usual one. */
export const SCRIPT_SHAPES: readonly [ScriptShape, ...ScriptShape[]] = [
  { label: 'Bài đọc trên loa', format: 'broadcast' },
  { label: 'Bản 30 giây', format: 'broadcast', seconds: 30 },
  { label: 'Bản 1 phút', format: 'broadcast', seconds: 60 },
  { label: 'Bản 3 phút', format: 'broadcast', seconds: 180 },
  { label: 'Bài nói ở cuộc họp dân', format: 'meeting' },
  { label: 'Tin ngắn gửi Zalo', format: 'message' },
];
