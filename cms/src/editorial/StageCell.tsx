'use client';
import type { DefaultCellComponentProps } from 'payload';
import { STAGE_LABELS, STAGES } from 'shared/editorial/workflow-table';
import { formatVietnamInstant, vietnamDayOf } from 'shared/kernel/vietnam-date';
import { z } from 'zod';

const Row = z.object({
  withdrawal: z.object({ reason: z.string().nullish() }).nullish(),
  expiresOn: z.string().nullish(),
  scheduledFor: z.string().nullish(),
});

/** The stage in a list, and what one would otherwise have to open the item for. */
export function StageCell({ cellData, rowData }: DefaultCellComponentProps) {
  const stage = STAGES.find((candidate) => candidate === cellData) ?? 'draft';
  const row = Row.safeParse(rowData);
  const remark = row.success ? remarkOf(stage, row.data) : undefined;
  return (
    <>
      <span className={`stage-mark stage-mark--${stage}`}>{STAGE_LABELS[stage]}</span>
      {remark !== undefined && <span className="stage-remark">{remark}</span>}
    </>
  );
}

function remarkOf(stage: (typeof STAGES)[number], row: z.infer<typeof Row>): string | undefined {
  if (stage === 'withdrawn' && row.withdrawal?.reason === 'outdated') return 'Không còn đúng, trang vẫn hiện';
  if (stage === 'withdrawn' && row.withdrawal?.reason === 'replaced') return 'Đã có trang thay';
  if (stage === 'approved' && row.scheduledFor) return `Hẹn ${formatVietnamInstant(Date.parse(row.scheduledFor))}`;
  const isOver =
    stage === 'published' && row.expiresOn && vietnamDayOf(Date.parse(row.expiresOn)) < vietnamDayOf(Date.now());
  return isOver ? 'Đã quá ngày xem lại' : undefined;
}
