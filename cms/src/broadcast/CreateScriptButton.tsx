'use client';
/** In the edit view of an approved or published item: makes a draft script from it, in the form chosen, and opens that. */
import { Button, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId, useRef, useState } from 'react';
import { scopeOf } from 'shared/editorial/permissions';
import { browserId } from '../platform/browser-id.ts';
import { kindOfCollection } from '../editorial/collections.ts';
import { useRole } from '../people/use-role.ts';
import { messageOf } from './endpoint-message.ts';
import { SCRIPT_SHAPES } from './script-shapes.ts';

export function CreateScriptButton() {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const role = useRole();
  const router = useRouter();
  const stage = useFormFields(([fields]) => fields['stage']?.value);
  const [shape, setShape] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const selectId = useId();
  // One id for all clicks for the same form on this page: a repeated click is the same script.
  const scriptIds = useRef(new Map<number, string>());
  const kind = kindOfCollection(collectionSlug ?? '');
  const isApproved = stage === 'approved' || stage === 'published';
  if (role === undefined || scopeOf(role, 'scripts', 'create') === 'none') return null;
  if (id === undefined || kind === undefined || kind === 'script' || !isApproved) return null;

  const create = async (): Promise<void> => {
    setBusy(true);
    setMessage('');
    const scriptId = scriptIds.current.get(shape) ?? browserId();
    scriptIds.current.set(shape, scriptId);
    const { format, seconds } = SCRIPT_SHAPES[shape] ?? SCRIPT_SHAPES[0];
    const response = await fetch(`${config.routes.api}/scripts/from-item`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ kind, id: String(id), scriptId, format, seconds }),
    }).catch(() => undefined);
    if (response?.ok) {
      router.push(`${config.routes.admin}/collections/scripts/${scriptId}`);
      return;
    }
    setMessage(await messageOf(response));
    setBusy(false);
  };

  return (
    <div className="create-script">
      <label htmlFor={selectId}>Soạn cho loa, họp dân, Zalo</label>
      <select id={selectId} value={shape} onChange={(event) => setShape(Number(event.target.value))}>
        {SCRIPT_SHAPES.map(({ label }, index) => (
          <option key={label} value={index}>
            {label}
          </option>
        ))}
      </select>
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void create()}>
        {isBusy ? 'Đang tạo bài phát thanh…' : 'Tạo bài phát thanh'}
      </Button>
      <p role="status">{message}</p>
    </div>
  );
}
