'use client';
import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const Original = z.object({ revisedAt: z.string().nullish(), headline: z.string().nullish() });
const Revised = z.object({ revisedAt: z.string().nullish() });

/** Tells the editor of a translation that its original has changed since the translation last went live. */
export function OriginalChanged() {
  const { collectionSlug, data } = useDocumentInfo();
  const original = useFormFields(([fields]) => fields['translationOf']?.value);
  const [found, setFound] = useState<z.infer<typeof Original>>();
  const id = typeof original === 'string' ? original : undefined;

  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const loaded = id === undefined ? undefined : await loadOriginal(`/api/${collectionSlug}/${id}?depth=0`);
      if (isCurrent) setFound(loaded);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [id, collectionSlug]);

  const ownRevision = Revised.safeParse(data).data?.revisedAt;
  const { revisedAt } = found ?? {};
  if (!revisedAt || !ownRevision || Date.parse(revisedAt) <= Date.parse(ownRevision)) return null;
  return (
    <p className="original-changed" role="status">
      <strong>Bản gốc đã đổi</strong> lúc {formatVietnamInstant(Date.parse(revisedAt))}, sau bản dịch này. Hãy đối chiếu
      với <a href={`/admin/collections/${collectionSlug}/${id}`}>{found?.headline ?? 'bản gốc'}</a>, rồi đính chính bản
      dịch.
    </p>
  );
}

async function loadOriginal(address: string): Promise<z.infer<typeof Original> | undefined> {
  try {
    const response = await fetch(address, { credentials: 'include', cache: 'no-store' });
    return response.ok ? Original.safeParse(await response.json()).data : undefined;
  } catch {
    // Not ignored: without an answer there is nothing to tell; the page says it all the same.
    return undefined;
  }
}
