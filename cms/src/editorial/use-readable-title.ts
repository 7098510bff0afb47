'use client';
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui';
import { useEffect } from 'react';

/** A draft without a headline is called so; Payload would show its id. */
export function useReadableTitle(): void {
  const { id } = useDocumentInfo();
  const { title, setDocumentTitle } = useDocumentTitle();
  useEffect(() => {
    if (id !== undefined && title === String(id)) setDocumentTitle('Chưa có tiêu đề');
  }, [id, title, setDocumentTitle]);
}
