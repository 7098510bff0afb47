'use client';
/** Makes a station's key and shows its address this once. */
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { z } from 'zod';
import { useRole } from '../people/use-role.ts';
import { messageOf } from './endpoint-message.ts';

const NewKey = z.object({ address: z.string() });

export function StationKey() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const role = useRole();
  const [address, setAddress] = useState('');
  const [message, setMessage] = useState('');
  const [isBusy, setBusy] = useState(false);
  if (role !== 'administrator' && role !== 'broadcaster') return null;
  if (id === undefined) return <p className="station-key--later">Lưu đài trước, rồi cấp địa chỉ cho đài ở đây.</p>;

  const make = async (): Promise<void> => {
    if (!window.confirm('Cấp địa chỉ mới? Địa chỉ đã cấp trước đây, nếu có, sẽ không vào được nữa.')) return;
    setBusy(true);
    setMessage('');
    const response = await fetch(`${config.routes.api}/stations/${String(id)}/key`, {
      method: 'POST',
      credentials: 'include',
    }).catch(() => undefined);
    const body: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
    const made = NewKey.safeParse(body);
    if (made.success) setAddress(made.data.address);
    else setMessage(await messageOf(response));
    setBusy(false);
  };

  return (
    <section aria-labelledby="station-key" className="station-key">
      <h2 id="station-key">Địa chỉ riêng của đài</h2>
      <p>Ai có địa chỉ này thì xem được các bài phát thanh và ghi “đã phát”. Chỉ giao cho người trực đài.</p>
      {address !== '' && (
        <p role="status">
          <strong>Chép lại ngay, địa chỉ chỉ hiện một lần:</strong>
          <br />
          <code>{address}</code>
        </p>
      )}
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void make()}>
        {isBusy ? 'Đang cấp địa chỉ…' : 'Cấp địa chỉ mới'}
      </Button>
      {message !== '' && <p role="alert">{message}</p>}
    </section>
  );
}
