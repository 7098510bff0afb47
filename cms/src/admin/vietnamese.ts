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
        fields: { ...translations.fields, block: 'Khối', blocks: 'khối', blockType: 'Loại khối' },
        general: {
          ...translations.general,
          collections: 'Danh mục',
          email: 'Thư điện tử',
          menu: 'Trình đơn',
          thisLanguage: 'Tiếng Việt',
        },
      },
    },
  },
} as const;
