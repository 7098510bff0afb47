'use client';
import { RenderDefaultCell } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { namelessTitle } from './nameless-title.ts';

/** The headline in a list; a draft that has none yet is still recognised. */
export function HeadlineCell(props: DefaultCellComponentProps) {
  const { cellData, rowData, link } = props;
  const headline = typeof cellData === 'string' && cellData.trim() !== '' ? cellData : namelessTitle(rowData);
  return (
    <RenderDefaultCell
      clientProps={{ ...props, cellData: headline }}
      columnIndex={0}
      enableRowSelections
      isLinkedColumn={link === true}
    />
  );
}
