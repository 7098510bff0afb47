'use client';
/** Days and times outside Payload's forms, as people here write them: the browser's own boxes speak the browser's language. */
import { DatePicker } from '@payloadcms/ui';
import { dayPicker, momentPicker } from './day-field.ts';

interface PickerProps {
  /** Of the box, for its label. */
  readonly id: string;
  readonly onChange: (value: string) => void;
}

interface DayPickerProps extends PickerProps {
  /** `2026-11-27`; empty where none is chosen. */
  readonly value: string;
}

export function DayPicker({ id, value, onChange }: DayPickerProps) {
  return (
    <DatePicker
      {...dayPicker}
      onChange={(date) => onChange(isDate(date) ? date.toISOString().slice(0, 10) : '')}
      overrides={{ ...dayPicker.overrides, autoComplete: 'off', id }}
      placeholder="ngày/tháng/năm"
      // The picker gives a day as its noon in Greenwich.
      {...(value === '' ? {} : { value: new Date(`${value}T12:00:00Z`) })}
    />
  );
}

interface MomentPickerProps extends PickerProps {
  /** What the clock on the wall says, wherever the device believes to be: `2026-11-27T06:30`; empty where none is chosen. */
  readonly value: string;
}

export function MomentPicker({ id, value, onChange }: MomentPickerProps) {
  return (
    <DatePicker
      {...momentPicker}
      onChange={(date) => onChange(isDate(date) ? wallClockOf(date) : '')}
      overrides={{ ...momentPicker.overrides, autoComplete: 'off', id }}
      placeholder="giờ:phút ngày/tháng/năm"
      {...(value === '' ? {} : { value: new Date(value) })}
    />
  );
}

function wallClockOf(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function isDate(value: unknown): value is Date {
  return value instanceof Date && !Number.isNaN(value.getTime());
}
