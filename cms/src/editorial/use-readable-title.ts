'use client';
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui';
import { useEffect } from 'react';
import { NAMELESS } from './nameless-title.ts';

/** A draft without a headline is called so; Payload would show its id. */
export function useReadableTitle(): void {
  const { id } = useDocumentInfo();
  const { title, setDocumentTitle } = useDocumentTitle();
  useEffect(() => {
    if (id === undefined || title !== String(id)) return undefined;
    // After Payload's own effect, which stands further out and would put the id back.
    const timer = setTimeout(() => setDocumentTitle(NAMELESS));
    return () => clearTimeout(timer);
  }, [id, title, setDocumentTitle]);
}
