import { editorialCollection } from '../editorial/editorial-collection.ts';
import { linesField } from '../fields/lines-field.ts';
import { richTextField } from '../fields/rich-text-field.ts';
import { standfirstField } from './common-fields.ts';

/** The law explained to residents. */
export const legalGuidesCollection = editorialCollection({
  kind: 'legalGuide',
  singular: 'Hướng dẫn pháp luật',
  plural: 'Hướng dẫn pháp luật',
  group: 'Nội dung',
  description: 'Quy định của pháp luật, nói lại cho người dân dễ hiểu.',
  headline: { label: 'Tiêu đề' },
  fields: [
    standfirstField,
    linesField({
      name: 'legalBasis',
      label: 'Căn cứ pháp luật',
      singular: 'Văn bản',
      description: 'Tên, số, ngày của văn bản và điều khoản. Kiểm tra văn bản còn hiệu lực.',
    }),
    richTextField({ name: 'body', label: 'Nội dung' }),
  ],
});
