/** What an import of units did; the endpoint's answer and the command's JSON. */
import { z } from 'zod';

export const UnitImportReport = z.object({
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  failed: z.number(),
  problems: z.array(z.object({ line: z.number(), message: z.string() })),
});
export type UnitImportReport = z.infer<typeof UnitImportReport>;

/** "3 đơn vị mới, 1 đơn vị thay đổi, 20 đơn vị giữ nguyên, 2 dòng chưa nhập được" */
export function sentenceOfUnitImport({ created, updated, unchanged, failed }: UnitImportReport): string {
  return `${created} đơn vị mới, ${updated} đơn vị thay đổi, ${unchanged} đơn vị giữ nguyên, ${failed} dòng chưa nhập được`;
}
