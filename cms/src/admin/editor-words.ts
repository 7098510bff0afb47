/** What the text editor calls its own parts. It writes its words over those of the configuration, so ours come after. */
import type { SanitizedConfig } from 'payload';
import { deepMergeSimple } from 'payload/shared';

const EDITOR_WORDS = {
  vi: {
    lexical: {
      general: {
        placeholder: 'Viết ở đây. Gõ “/” để chèn ảnh, danh sách, tiêu đề…',
        toolbarItemsActive: '{{count}} mục',
      },
      orderedList: { label: 'Danh sách đánh số' },
      paragraph: { label: 'Đoạn văn', label2: 'Chữ thường' },
      unorderedList: { label: 'Danh sách gạch đầu dòng' },
      upload: { label: 'Ảnh hoặc tệp' },
    },
  },
};

export function withEditorWords(config: SanitizedConfig): SanitizedConfig {
  config.i18n.translations = deepMergeSimple(config.i18n.translations, EDITOR_WORDS);
  return config;
}
