'use client';
import { useId, useState } from 'react';
import { ConfirmButtons } from './ConfirmButtons.tsx';

interface ReasonFormProps {
  readonly label: string;
  /** Who reads it. */
  readonly help?: string | undefined;
  readonly isBusy: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why before a move that needs a reason. No `form` element: it stands inside the document's own form. */
export function ReasonForm({ label, help, isBusy, onConfirm, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const fieldId = useId();
  return (
    <div className="stage-panel__reason">
      <label htmlFor={fieldId}>Lý do {label.toLowerCase()}</label>
      {help !== undefined && <p className="stage-panel__hint">{help}</p>}
      <textarea
        id={fieldId}
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
        rows={3}
        value={reason}
      />
      <ConfirmButtons
        label={label}
        isBusy={isBusy}
        isReady={reason.trim() !== ''}
        onCancel={onCancel}
        onConfirm={() => onConfirm(reason)}
      />
    </div>
  );
}
