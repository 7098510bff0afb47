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
        error: { ...translations.error, problemUploadingFile: 'Tải tệp lên chưa được. Hãy kiểm tra mạng rồi thử lại.' },
        general: {
          ...translations.general,
          collections: 'Danh mục',
          false: 'Không',
          noLabel: '–',
          dashboard: 'Việc của tôi',
          email: 'Thư điện tử',
          emailAddress: 'Địa chỉ thư điện tử',
          menu: 'Trình đơn',
          newLabel: '{{label}} mới',
          noResults: 'Chưa có mục nào, hoặc không mục nào khớp bộ lọc.',
          noResultsDescription:
            'Chưa có mục nào, hoặc không mục nào khớp bộ lọc ở trên. Hãy bỏ bớt điều kiện hoặc tạo mục mới.',
          thisLanguage: 'Tiếng Việt',
          true: 'Có',
        },
        version: {
          ...translations.version,
          currentDraft: 'Bản nháp mới nhất',
          currentlyPublished: 'Đang hiện trên trang',
          currentPublishedVersion: 'Bản đang hiện trên trang',
          draft: 'Bản nháp',
          modifiedOnly: 'Chỉ chỗ đã sửa',
          previousVersion: 'Phiên bản trước',
          published: 'Đã đăng',
          restoreThisVersion: 'Khôi phục bản này',
          changedFieldsCount_one: '{{count}} chỗ đã đổi',
          changedFieldsCount_other: '{{count}} chỗ đã đổi',
          previouslyDraft: 'Trước là bản nháp',
          previouslyPublished: 'Đã từng đăng',
          versions: 'Phiên bản',
        },
        upload: {
          ...translations.upload,
          addFile: 'Thêm tệp',
          bulkUpload: 'Tải lên nhiều tệp',
          dragAndDrop: 'Kéo và thả một tệp',
          dragAndDropHere: 'hoặc kéo tệp thả vào đây',
          fileName: 'Tên tệp',
          fileSize: 'Dung lượng tệp',
          filesToUpload: 'Các tệp sẽ tải lên',
          fileToUpload: 'Tệp sẽ tải lên',
          selectCollectionToBrowse: 'Chọn một danh mục để tìm',
          selectFile: 'Chọn một tệp',
        },
      },
    },
  },
} as const;
