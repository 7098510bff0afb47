'use client';
import { useId } from 'react';
import { CERTAINTY_LABELS, type Certainty } from 'shared/importing/proposal';
import { DayPicker } from '../fields/DayPicker.tsx';

interface PublishedDayFieldProps {
  /** ISO day or instant; empty where unknown. */
  readonly value: string;
  readonly certainty: Certainty | null;
  /** The days a written date could mean; empty where there is no doubt. */
  readonly doubt: string;
  readonly onChange: (value: string) => void;
}

/** The day an old article first appeared; another day loses the time of day that belonged to the first. */
export function PublishedDayField({ value, certainty, doubt, onChange }: PublishedDayFieldProps) {
  const fieldId = useId();
  const time = value.slice(11, 16);
  return (
    <div className="import-item__day">
      <label htmlFor={fieldId}>Ngày đăng lần đầu</label>
      <DayPicker id={fieldId} onChange={onChange} value={value.slice(0, 10)} />
      <small className={certainty ? `import-item__sureness import-item__sureness--${certainty}` : undefined}>
        {certainty && `${CERTAINTY_LABELS[certainty]}${time === '' ? '' : `, lúc ${time}`}`}
        {!certainty && doubt === '' && 'không rõ trong bài'}
        {doubt !== '' && ` chưa chắc: ${doubt}`}
      </small>
    </div>
  );
}
