'use client';
import { useId, useState } from 'react';
import { DayPicker } from '../fields/DayPicker.tsx';

interface ReportDayProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
}

/** One end of the period; emptied, it goes back to the day that stood there. */
export function ReportDay({ label, name, value }: ReportDayProps) {
  const [day, setDay] = useState(value);
  const fieldId = useId();
  return (
    <div className="report-form__day">
      <label htmlFor={fieldId}>{label}</label>
      <DayPicker id={fieldId} onChange={(chosen) => setDay(chosen || value)} value={day} />
      <input name={name} type="hidden" value={day} />
    </div>
  );
}
