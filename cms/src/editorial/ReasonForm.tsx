'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';

interface ReasonFormProps {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why before a move that needs a reason. No `form` element: it stands inside the document's own form. */
export function ReasonForm({ label, isBusy, onConfirm, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const fieldId = useId();
  return (
    <div className="stage-panel__reason">
      <label htmlFor={fieldId}>Lý do {label.toLowerCase()}</label>
      <textarea
        id={fieldId}
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
        ref={(field) => field?.focus()}
        rows={3}
        value={reason}
      />
      <div className="stage-panel__reason-buttons">
        <Button
          disabled={isBusy || reason.trim() === ''}
          margin={false}
          onClick={() => onConfirm(reason)}
          size="medium"
          type="button"
        >
          {label}
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onCancel} size="medium" type="button">
          Thôi
        </Button>
      </div>
    </div>
  );
}
