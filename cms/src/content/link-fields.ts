/** How a document stands among others: related ones, its language, and the original it translates. */
import type { Field, RelationshipField, UIField } from 'payload';
import { CONTENT_LANGUAGES } from 'shared/editorial/languages-table';
import { COLLECTION_OF_KIND, LINKED_COLLECTIONS } from '../editorial/collections.ts';
import type { LinkedKind } from 'shared/contract/document-base';

/** The fields of the tab "Liên hệ" of a kind. */
export function linkFields(kind: LinkedKind): Field[] {
  return [relatedField, relatedProposals, languageField, translationOfField(kind)];
}

const relatedField: RelationshipField = {
  name: 'related',
  type: 'relationship',
  relationTo: [...LINKED_COLLECTIONS],
  hasMany: true,
  label: 'Mục liên quan',
  admin: {
    allowCreate: false,
    description: 'Đứng cuối trang, theo thứ tự ở đây. Chỉ mục đã đăng mới hiện. Để trống thì không có mục nào hiện.',
  },
};

const relatedProposals: UIField = {
  name: 'relatedProposals',
  type: 'ui',
  admin: { components: { Field: '/content/RelatedProposals.tsx#RelatedProposals' } },
};

const languageField: Field = {
  name: 'language',
  type: 'select',
  label: 'Ngôn ngữ',
  defaultValue: 'vi',
  options: Object.entries(CONTENT_LANGUAGES).map(([value, label]) => ({ value, label })),
  admin: { description: 'Máy đọc màn hình và trình duyệt đọc đúng theo ngôn ngữ này.' },
};

/** A version in another language belongs to its original; the page of each leads to the other. */
function translationOfField(kind: LinkedKind): Field {
  return {
    name: 'translationOf',
    type: 'relationship',
    relationTo: COLLECTION_OF_KIND[kind],
    index: true,
    label: 'Là bản dịch của',
    filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
    validate: (value: unknown, { data, id }: { readonly data: unknown; readonly id?: number | string }) => {
      if (value === undefined || value === null || value === '') return true;
      if (value === id) return 'Một bài không thể là bản dịch của chính nó.';
      const language = data !== null && typeof data === 'object' && 'language' in data ? data.language : undefined;
      return (
        (typeof language === 'string' && language !== 'vi') || 'Bản dịch phải bằng ngôn ngữ khác: hãy chọn ngôn ngữ.'
      );
    },
    admin: {
      allowCreate: false,
      condition: (data) => data['language'] !== undefined && data['language'] !== null && data['language'] !== 'vi',
      description: 'Bản gốc tiếng Việt. Khi bản gốc được đính chính, bản dịch hiện dòng “Bản gốc đã đổi”.',
    },
  };
}
