/** What an import of units did; the endpoint's answer and the command's JSON. */
import { z } from 'zod';

const UnitChange = z.object({
  kind: z.enum(['created', 'changed', 'closed']),
  /** "Phường Hà Giang 2 (mã 00694)" */
  unit: z.string(),
  /** "tên Phường Cau Xanh (trước: Phường Hàng Cau)" */
  what: z.array(z.string()),
});
export type UnitChange = z.infer<typeof UnitChange>;

export const UnitImportReport = z.object({
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  failed: z.number(),
  changes: z.array(UnitChange),
  problems: z.array(z.object({ line: z.number(), message: z.string() })),
});
export type UnitImportReport = z.infer<typeof UnitImportReport>;

/** "3 đơn vị mới, 1 đơn vị thay đổi, 20 đơn vị giữ nguyên, 2 dòng chưa nhập được" */
export function sentenceOfUnitImport({ created, updated, unchanged, failed }: UnitImportReport): string {
  return `${created} đơn vị mới, ${updated} đơn vị thay đổi, ${unchanged} đơn vị giữ nguyên, ${failed} dòng chưa nhập được`;
}

const CHANGE_WORDS = { created: 'Mới', changed: 'Thay đổi', closed: 'Thôi hoạt động' } as const;

/** "Thay đổi: Phường Cau Xanh (mã 91001): tên Phường Cau Xanh (trước: Phường Hàng Cau)" */
export function sentenceOfUnitChange({ kind, unit, what }: UnitChange): string {
  return `${CHANGE_WORDS[kind]}: ${unit}: ${what.join('; ')}`;
}
