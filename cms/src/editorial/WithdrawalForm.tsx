'use client';
import { useId, useState } from 'react';
import { WITHDRAW_REASON_LABELS, WITHDRAW_REASONS, type WithdrawReason } from 'shared/editorial/workflow-table';
import { ConfirmButtons } from './ConfirmButtons.tsx';
import type { MoveInput } from './move-input.ts';
import { ReplacementPicker } from './ReplacementPicker.tsx';

const EXPLANATION_LABELS = {
  outdated: 'Giải thích cho người đọc (hiện ở đầu trang)',
  error: 'Vì sao phải gỡ (chỉ ghi trong nhật ký)',
  replaced: 'Vì sao thay (chỉ ghi trong nhật ký)',
} as const satisfies Record<WithdrawReason, string>;

interface WithdrawalFormProps {
  readonly label: string;
  /** The kind has pages: a notice or another page can take its place. */
  readonly hasPage: boolean;
  /** `<kind>:<id>` of the document itself. */
  readonly ownKey: string;
  readonly isBusy: boolean;
  readonly onConfirm: (input: MoveInput) => void;
  readonly onCancel: () => void;
}

/** Asks why a page is taken away: what becomes of its address follows from it. */
export function WithdrawalForm({ label, hasPage, ownKey, isBusy, onConfirm, onCancel }: WithdrawalFormProps) {
  const [withdrawReason, setWithdrawReason] = useState<WithdrawReason>(hasPage ? 'outdated' : 'error');
  const [reason, setReason] = useState('');
  const [replacedBy, setReplacedBy] = useState('');
  const fieldId = useId();
  const isReady = reason.trim() !== '' && (withdrawReason !== 'replaced' || replacedBy !== '');
  return (
    <div className="stage-panel__reason">
      <fieldset className="stage-panel__choice">
        <legend>Vì sao gỡ?</legend>
        {WITHDRAW_REASONS.filter((value) => hasPage || value === 'error').map((value) => (
          <label key={value}>
            <input
              checked={withdrawReason === value}
              name={`${fieldId}-reason`}
              onChange={() => setWithdrawReason(value)}
              type="radio"
            />
            {WITHDRAW_REASON_LABELS[value]}
          </label>
        ))}
      </fieldset>
      {withdrawReason === 'replaced' && (
        <ReplacementPicker ownKey={ownKey} chosen={replacedBy} onChoose={setReplacedBy} />
      )}
      <label htmlFor={fieldId}>{EXPLANATION_LABELS[withdrawReason]}</label>
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
        isReady={isReady}
        onCancel={onCancel}
        onConfirm={() =>
          onConfirm({ reason, withdrawReason, ...(withdrawReason === 'replaced' ? { replacedBy } : {}) })
        }
      />
    </div>
  );
}
