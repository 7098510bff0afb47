/** What Payload and the parts it is made of say in English only, in Vietnamese: names for screen readers and tooltips. */
export const ENGLISH_LABELS: Readonly<Record<string, string>> = {
  'Copy URL': 'Sao chép địa chỉ',
  'Close toast': 'Đóng thông báo',
  'Slash menu': 'Danh sách lệnh',
  Collapse: 'Gập lại',
  Expand: 'Mở ra',
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
  sortable: 'kéo được',
};

/** Names and sentences that hold a title or a number of Payload's own; `$1` is the title. */
export const LABEL_PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^Edit (.+)$/u, 'Sửa $1'],
  [
    /^upload node failed to validate: .*$/u,
    'Một ảnh hoặc tệp trong chính văn chưa tải lên xong hoặc không còn trong thư viện. Hãy xóa ô đó rồi chèn lại.',
  ],
  [/^(?:list-|doc-)?drawer_\S+$/u, 'Cửa sổ mở thêm'],
];

/** A tick in the comparison of two versions. */
export const TICKS: Readonly<Record<string, string>> = { true: 'Có', false: 'Không' };

/** Read out where rows can be dragged. */
export const HOW_TO_DRAG =
  'Nhấn phím cách để nhấc mục lên, phím mũi tên để chuyển chỗ, phím cách lần nữa để đặt xuống, phím Esc để thôi.';

/** Read out while a row is dragged; rows have no names of their own there. */
export const DRAG_SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^Picked up draggable item .*$/u, 'Đã nhấc mục lên.'],
  [/^Draggable item (\S+) was moved over droppable area \1\.$/u, 'Mục đang ở chỗ cũ.'],
  [/^Draggable item .* was moved over droppable area .*$/u, 'Mục đang ở chỗ mới. Phím cách để đặt xuống.'],
  [/^Draggable item .* is no longer over a droppable area\.$/u, 'Mục đang ở ngoài danh sách.'],
  [/^Dragging was cancelled\..*$/u, 'Đã thôi, mục về chỗ cũ.'],
  [/^Draggable item .* was dropped.*$/u, 'Đã đặt mục xuống.'],
];

/** What a list of choices says to screen readers, sentence by sentence; `$1` is what it names. */
export const CHOICE_SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^(\d+) results? available(?: for search term (.*))?\.$/u, 'Có $1 lựa chọn.'],
  [/^Use Up and Down to choose options,.*$/u, 'Mũi tên lên, xuống để chuyển; Enter để chọn; Esc để thôi.'],
  [
    /^(.*) is focused .*press Down to open the menu.*$/u,
    'Đang ở ô lựa chọn: gõ để tìm, mũi tên xuống để mở danh sách.',
  ],
  [/^Use left and right to toggle between focused values,.*$/u, 'Mũi tên trái, phải để chuyển; Backspace để bỏ.'],
  [/^options? (.*), deselected\.$/u, 'Đã bỏ chọn: $1.'],
  [/^All selected options have been cleared\.$/u, 'Đã bỏ mọi lựa chọn.'],
  [/^options? (.*), selected\.$/u, 'Đã chọn: $1.'],
  [/^option (.*) is disabled\. Select another option\.$/u, 'Không chọn được: $1.'],
  [/^value (.*) focused, (\d+) of (\d+)\.$/u, '$1, thứ $2 trong $3.'],
  [/^(.*?)( selected)?, (\d+) of (\d+)\.$/u, '$1, thứ $3 trong $4.'],
];

/** What browsers call a request that reached nobody; Payload shows it as it is. */
export const NETWORK_ERRORS: ReadonlySet<string> = new Set([
  'Failed to fetch',
  'Load failed',
  'NetworkError when attempting to fetch resource.',
]);

export const NOT_REACHED =
  'Không gửi được tới máy chủ, nên chưa lưu. Chữ bạn gõ vẫn còn: hãy kiểm tra mạng rồi bấm lưu lại.';
