'use client';
import { Button } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

interface SignedOutDialogProps {
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** The session ended while somebody was writing: the way back in leads past nothing that was typed. */
export function SignedOutDialog({ onSave, onClose }: SignedOutDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog aria-label="Phiên làm việc đã hết" className="conflict-dialog" onCancel={onClose} ref={dialog}>
      <h2>Phiên làm việc đã hết, bản nháp chưa được lưu</h2>
      <p>
        Chữ bạn gõ vẫn còn ở đây.{' '}
        <a href="/admin/login" rel="noreferrer" target="_blank">
          Đăng nhập lại trong thẻ mới
        </a>
        , rồi quay về thẻ này bấm “Lưu lại”.
      </p>
      <div className="conflict-dialog__buttons">
        <Button margin={false} onClick={onSave} size="medium" type="button">
          Lưu lại
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium" type="button">
          Để sau
        </Button>
      </div>
    </dialog>
  );
}
