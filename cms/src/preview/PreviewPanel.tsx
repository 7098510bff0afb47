'use client';
/** In the edit view: the real page of the newest saved version, at the width of a phone, before anybody approves it. */
import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { CLOSE_PREVIEW } from 'shared/contract/preview';
import { z } from 'zod';
import { messageOf } from '../broadcast/endpoint-message.ts';
import './preview.css';

const Shown = z.object({ url: z.string() });
const WIDTHS = [
  { id: 'phone', label: 'Điện thoại' },
  { id: 'desktop', label: 'Máy tính' },
] as const;

export function PreviewPanel() {
  const { id, collectionSlug } = useDocumentInfo();
  const isModified = useFormModified();
  const [isBusy, setBusy] = useState(false);
  const [url, setUrl] = useState<string>();
  const [message, setMessage] = useState('');
  if (id === undefined || collectionSlug === undefined) return null;

  const open = async (): Promise<void> => {
    setBusy(true);
    setMessage('');
    const response = await fetch(`/api/${collectionSlug}/${id}/preview`, {
      method: 'POST',
      credentials: 'include',
    }).catch(() => undefined);
    const shown = response?.ok ? Shown.safeParse(await response.json()) : undefined;
    if (shown?.success) setUrl(shown.data.url);
    else setMessage(await messageOf(response));
    setBusy(false);
  };

  return (
    <div className="preview-panel">
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void open()} type="button">
        {isBusy ? 'Đang dựng trang…' : 'Xem trước trang'}
      </Button>
      {isModified && <p className="stage-panel__hint">Thay đổi chưa lưu không hiện trong bản xem trước.</p>}
      <p className="stage-panel__problem" role="alert">
        {message}
      </p>
      {url !== undefined && <PreviewDialog onClose={() => setUrl(undefined)} url={url} />}
    </div>
  );
}

function PreviewDialog({ url, onClose }: { readonly url: string; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [width, setWidth] = useState<(typeof WIDTHS)[number]['id']>('phone');
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    const onMessage = ({ data, origin }: MessageEvent<unknown>): void => {
      if (data === CLOSE_PREVIEW && origin === new URL(url).origin) dialog.current?.close();
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [url]);
  return (
    <dialog aria-label="Xem trước trang" className="preview-dialog" onClose={onClose} ref={dialog}>
      <header className="preview-dialog__bar">
        <fieldset>
          <legend>Bề ngang</legend>
          {WIDTHS.map(({ id, label }) => (
            <label key={id}>
              <input checked={width === id} name="preview-width" onChange={() => setWidth(id)} type="radio" /> {label}
            </label>
          ))}
        </fieldset>
        <a href={url} rel="noreferrer" target="_blank">
          Mở trong thẻ mới
        </a>
        <button onClick={() => dialog.current?.close()} type="button">
          Đóng
        </button>
      </header>
      <p className="preview-dialog__note">
        Bản lưu mới nhất, đúng như người dân sẽ thấy khi đăng. Liên kết tự mất sau 15 phút; chỉ gửi cho người cùng
        duyệt.
      </p>
      <iframe className={`preview-dialog__page preview-dialog__page--${width}`} src={url} title="Trang xem trước" />
    </dialog>
  );
}
