import type { CollectionConfig } from 'payload';
import { idField } from '../fields/id-field.ts';
import { accessTo, writtenByMachine } from '../people/access.ts';

/**
 * The airing log: one record a tap on "đã phát", written only by the airings door.
 * The record's id was made on the device, so that a tap delivered twice is one airing.
 */
export const airingsCollection: CollectionConfig = {
  slug: 'airings',
  labels: { singular: 'Lần phát', plural: 'Nhật ký phát thanh' },
  admin: {
    group: 'Phát thanh',
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'station', 'airedAt', 'recordedAt'],
    description: 'Mỗi dòng là một lần đài bấm “Đã phát”. Nhật ký do máy ghi, không sửa được.',
  },
  access: { ...writtenByMachine, read: accessTo('figures', { unitField: 'unitId' }).read },
  defaultSort: '-airedAt',
  fields: [
    idField,
    { name: 'script', type: 'relationship', relationTo: 'scripts', label: 'Bài phát thanh', index: true },
    { name: 'headline', type: 'text', label: 'Tên bài khi phát' },
    { name: 'station', type: 'relationship', relationTo: 'stations', label: 'Đài', index: true },
    { name: 'unitId', type: 'text', index: true, admin: { hidden: true } },
    momentField('airedAt', 'Phát lúc'),
    momentField('recordedAt', 'Ghi lúc'),
  ],
};

function momentField(name: string, label: string): CollectionConfig['fields'][number] {
  return {
    name,
    type: 'date',
    required: true,
    label,
    index: true,
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm dd/MM/yyyy' } },
  };
}
