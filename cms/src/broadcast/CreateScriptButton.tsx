'use client';
/** In the edit view of an approved or published item: makes a draft script from it and opens that. */
import { Button, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { kindOfCollection } from '../editorial/collections.ts';
import { browserId } from '../platform/browser-id.ts';
import { messageOf } from './endpoint-message.ts';

export function CreateScriptButton() {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const router = useRouter();
  const stage = useFormFields(([fields]) => fields['stage']?.value);
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  // One id for all clicks on this page: a repeated click is the same script.
  const scriptId = useRef<string | undefined>(undefined);
  const kind = kindOfCollection(collectionSlug ?? '');
  const isApproved = stage === 'approved' || stage === 'published';
  if (id === undefined || kind === undefined || kind === 'script' || !isApproved) return null;

  const create = async (): Promise<void> => {
    setBusy(true);
    setMessage('');
    scriptId.current ??= browserId();
    const response = await fetch(`${config.routes.api}/scripts/from-item`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ kind, id: String(id), scriptId: scriptId.current }),
    }).catch(() => undefined);
    if (response?.ok) {
      router.push(`${config.routes.admin}/collections/scripts/${scriptId.current}`);
      return;
    }
    setMessage(await messageOf(response));
    setBusy(false);
  };

  return (
    <div>
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void create()}>
        {isBusy ? 'Đang tạo bài phát thanh…' : 'Tạo bài phát thanh'}
      </Button>
      <p role="status">{message}</p>
    </div>
  );
}
