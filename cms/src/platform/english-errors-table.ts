/** What Payload's API says in English whatever the language and has no translation for, in Vietnamese and with what to do. */
export const ENGLISH_ERRORS: Readonly<Record<string, string>> = {
  'Could not read uploaded file for type detection.': 'Không đọc được tệp. Hãy chọn lại tệp rồi tải lên.',
  'Could not read uploaded file for validation.': 'Không đọc được tệp. Hãy chọn lại tệp rồi tải lên.',
  'Incorrect collection': 'Danh mục không đúng.',
  'A file name is required.': 'Thiếu tên tệp. Hãy chọn lại tệp rồi tải lên.',
  'Missing ID of document to update.': 'Thiếu mã của mục cần sửa.',
  'Missing ID of version to restore.': 'Thiếu mã của phiên bản cần khôi phục.',
  'Missing ID of version.': 'Thiếu mã của phiên bản.',
  'Multipart request size limit has been reached': 'Nội dung gửi lên quá lớn. Hãy bớt nội dung rồi gửi lại.',
  'Pasting from URL is not enabled for this collection.': 'Không lấy tệp từ địa chỉ khác được. Hãy tải tệp lên từ máy.',
  'Something went wrong.': 'Chưa làm được. Hãy tải lại trang rồi thử lại.',
  'Invalid filename': 'Tên tệp không dùng được. Hãy đổi tên tệp rồi tải lên lại.',
  'Invalid filename.': 'Tên tệp không dùng được. Hãy đổi tên tệp rồi tải lên lại.',
  'Invalid or corrupted ISO base media file.': 'Tệp bị hỏng. Hãy lưu lại thành tệp mới rồi tải lên.',
  'Invalid or corrupted PDF file.': 'Tệp PDF bị hỏng. Hãy xuất lại tệp PDF rồi tải lên.',
  'Invalid PDF file.': 'Tệp PDF bị hỏng. Hãy xuất lại tệp PDF rồi tải lên.',
};

/** Sentences with a name in their middle, which says nothing to the person who reads them. */
export const ENGLISH_PATTERNS: readonly (readonly [english: RegExp, vietnamese: string])[] = [
  [
    /^Collection \S+ has disabled bulk (?:edit|delete)$/,
    'Không sửa hay xóa nhiều mục một lúc ở đây được. Hãy mở từng mục.',
  ],
  [
    /^Document with ID .* is currently locked by another user/,
    'Người khác đang mở mục này. Hãy đợi người đó xong rồi thử lại.',
  ],
  [/^The collection with slug \S+ cannot be duplicated/, 'Không nhân bản mục này được.'],
  [/^Missing (?:email|username)/, 'Thiếu thư điện tử.'],
];

/** How the sentence over a list of fields begins. */
export const ENGLISH_FIELD_LISTS: Readonly<Record<string, string>> = {
  'The following field is invalid:': 'Ô sau chưa đúng:',
  'The following fields are invalid:': 'Các ô sau chưa đúng:',
  'The following path cannot be queried:': 'Không tìm hay lọc theo ô này được:',
  'The following paths cannot be queried:': 'Không tìm hay lọc theo các ô này được:',
};

/** Fields that Payload names by their path where it has no form at hand. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  email: 'Thư điện tử',
  file: 'Tệp',
  filename: 'Tên tệp',
  password: 'Mật khẩu',
};
