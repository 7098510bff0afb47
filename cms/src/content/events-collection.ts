import type { DateField } from 'payload';
import { editorialCollection } from '../editorial/editorial-collection.ts';
import { richTextField } from '../fields/rich-text-field.ts';
import { coverField, placeField, standfirstField } from './common-fields.ts';

/** Something residents may come to. */
export const eventsCollection = editorialCollection({
  kind: 'event',
  singular: 'Sự kiện',
  plural: 'Sự kiện',
  group: 'Nội dung',
  description: 'Ngày hội, buổi gặp mặt, diễn đàn, lớp tập huấn.',
  headline: { label: 'Tên sự kiện' },
  columns: ['startsAt', 'place'],
  fields: [
    {
      type: 'row',
      fields: [{ ...instantField('startsAt', 'Bắt đầu'), required: true }, instantField('endsAt', 'Kết thúc')],
    },
    placeField,
    standfirstField,
    richTextField({ name: 'body', label: 'Nội dung' }),
    coverField,
  ],
});

function instantField(name: string, label: string): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm dd/MM/yyyy', timeFormat: 'HH:mm' } },
  };
}
