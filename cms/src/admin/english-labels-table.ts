/** What Payload and the parts it is made of say in English only, in Vietnamese: names for screen readers and tooltips. */
export const ENGLISH_LABELS: Readonly<Record<string, string>> = {
  'Close toast': 'Đóng thông báo',
  'add dropdown': 'Chèn',
  'text dropdown': 'Kiểu đoạn',
  'align dropdown': 'Căn lề',
  'Add block': 'Thêm khối',
  'Add Column': 'Thêm cột',
  'Add Row': 'Thêm hàng',
  'Drag to move': 'Kéo để chuyển chỗ',
  'Edit link': 'Sửa liên kết',
  'Remove link': 'Bỏ liên kết',
  'Insert Paragraph': 'Chèn đoạn văn',
  'Notifications alt+T': 'Thông báo (Alt+T)',
  'select-all': 'Chọn tất cả',
};

/** Read out where rows can be dragged. */
export const HOW_TO_DRAG =
  'Nhấn phím cách để nhấc mục lên, phím mũi tên để chuyển chỗ, phím cách lần nữa để đặt xuống, phím Esc để thôi.';
