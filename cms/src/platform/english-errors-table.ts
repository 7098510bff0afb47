/** What Payload's API says in English whatever the language, in Vietnamese and with what to do. */
export const ENGLISH_ERRORS: Readonly<Record<string, string>> = {
  'Could not read uploaded file for type detection.': 'Không đọc được tệp. Hãy chọn lại tệp rồi tải lên.',
  'Could not read uploaded file for validation.': 'Không đọc được tệp. Hãy chọn lại tệp rồi tải lên.',
  'Incorrect collection': 'Danh mục không đúng.',
  'Invalid file type': 'Loại tệp này không dùng được.',
  'Invalid filename': 'Tên tệp không dùng được. Hãy đổi tên tệp rồi tải lên lại.',
  'Invalid filename.': 'Tên tệp không dùng được. Hãy đổi tên tệp rồi tải lên lại.',
  'Invalid or corrupted ISO base media file.': 'Tệp bị hỏng. Hãy lưu lại thành tệp mới rồi tải lên.',
  'Invalid or corrupted PDF file.': 'Tệp PDF bị hỏng. Hãy xuất lại tệp PDF rồi tải lên.',
  'Invalid PDF file.': 'Tệp PDF bị hỏng. Hãy xuất lại tệp PDF rồi tải lên.',
  'Missing email.': 'Thiếu thư điện tử.',
  'Missing required data.': 'Thiếu dữ liệu bắt buộc.',
  'No User': 'Hãy đăng nhập trước.',
  'Token is either invalid or has expired.': 'Liên kết không còn dùng được hoặc đã hết hạn. Hãy xin liên kết mới.',
  'Unauthorized, you must be logged in to make this request.': 'Hãy đăng nhập trước.',
  'Verification token is invalid.': 'Liên kết xác nhận không còn dùng được.',
  'You are not allowed to perform this action.': 'Bạn không được phép làm việc này.',
};

/** How the sentence over a list of fields begins. */
export const ENGLISH_FIELD_LISTS: Readonly<Record<string, string>> = {
  'The following field is invalid:': 'Ô sau chưa đúng:',
  'The following fields are invalid:': 'Các ô sau chưa đúng:',
};

/** Fields that Payload names by their path where it has no form at hand. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  email: 'Thư điện tử',
  file: 'Tệp',
  password: 'Mật khẩu',
};
