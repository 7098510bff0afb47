'use client';
import type { DefaultCellComponentProps } from 'payload';
import { STAGE_LABELS, STAGES } from 'shared/editorial/workflow-table';

/** The stage in a list. */
export function StageCell({ cellData }: DefaultCellComponentProps) {
  const stage = STAGES.find((candidate) => candidate === cellData) ?? 'draft';
  return <span className={`stage-mark stage-mark--${stage}`}>{STAGE_LABELS[stage]}</span>;
}
