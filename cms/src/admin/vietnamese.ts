/** The admin speaks Vietnamese only; what Payload's own translation leaves in English is said here. */
import { vi } from '@payloadcms/translations/languages/vi';

const { translations } = vi;

export const vietnameseAdmin = {
  fallbackLanguage: 'vi',
  supportedLanguages: {
    vi: {
      ...vi,
      translations: {
        ...translations,
        authentication: { ...translations.authentication, apiKey: 'Khóa API' },
        fields: {
          ...translations.fields,
          block: 'Khối',
          blocks: 'khối',
          blockType: 'Loại khối',
          chooseBetweenCustomTextOrDocument: 'Nhập một địa chỉ, hoặc chọn một mục đã có.',
          customURL: 'Địa chỉ khác',
          enterURL: 'Nhập một địa chỉ',
          relatedDocument: 'mục liên quan',
          relationTo: 'Liên quan đến',
          searchForBlock: 'Tìm khối',
          toggleBlock: 'Mở hoặc gập khối',
        },
        general: {
          ...translations.general,
          collections: 'Danh mục',
          dashboard: 'Việc của tôi',
          email: 'Thư điện tử',
          emailAddress: 'Địa chỉ thư điện tử',
          menu: 'Trình đơn',
          newLabel: '{{label}} mới',
          noResults: 'Chưa có mục nào, hoặc không mục nào khớp bộ lọc.',
          noResultsDescription:
            'Chưa có mục nào, hoặc không mục nào khớp bộ lọc ở trên. Hãy bỏ bớt điều kiện hoặc tạo mục mới.',
          thisLanguage: 'Tiếng Việt',
        },
      },
    },
  },
} as const;
