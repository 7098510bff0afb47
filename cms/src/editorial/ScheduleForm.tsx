'use client';
import { useId, useState } from 'react';
import { formatVietnamInstant, toVietnamIso } from 'shared/kernel/vietnam-date';
import { MomentPicker } from '../fields/DayPicker.tsx';
import { ConfirmButtons } from './ConfirmButtons.tsx';

const HOUR_MS = 3_600_000;

interface ScheduleFormProps {
  readonly label: string;
  readonly isBusy: boolean;
  /** An instant in Vietnam's time: `2026-11-27T06:30:00+07:00`. */
  readonly onConfirm: (scheduledFor: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the time of publication, which is Vietnam's whatever the device's clock is set to. */
export function ScheduleForm({ label, isBusy, onConfirm, onCancel }: ScheduleFormProps) {
  const [local, setLocal] = useState(nextFullHour);
  const fieldId = useId();
  const scheduledFor = `${local}:00+07:00`;
  const atMs = Date.parse(scheduledFor);
  return (
    <div className="stage-panel__reason">
      <label htmlFor={fieldId}>Đăng lúc (giờ Việt Nam)</label>
      <MomentPicker id={fieldId} onChange={setLocal} value={local} />
      {!Number.isNaN(atMs) && <p>Sẽ đăng lúc {formatVietnamInstant(atMs)}.</p>}
      <p className="stage-panel__hint">Đến giờ, mục chỉ lên trang nếu vẫn đúng như bản đã duyệt.</p>
      <ConfirmButtons
        label={label}
        isBusy={isBusy}
        isReady={!Number.isNaN(atMs)}
        onCancel={onCancel}
        onConfirm={() => onConfirm(scheduledFor)}
      />
    </div>
  );
}

function nextFullHour(): string {
  return `${toVietnamIso(Date.now() + HOUR_MS).slice(0, 13)}:00`;
}
