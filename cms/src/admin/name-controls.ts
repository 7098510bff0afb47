/** Names for screen readers where Payload's screens have none: buttons that show a drawing, boxes whose label stands apart. */

const BUTTON_NAMES = [
  ['[data-button-key="bold"]', 'Đậm'],
  ['[data-button-key="italic"]', 'Nghiêng'],
  ['[data-button-key="link"]', 'Liên kết'],
  ['.popup-button:has(.doc-controls__dots)', 'Việc khác với mục này'],
  ['.array-actions__button, .popup-button:has(.icon--more)', 'Việc khác với dòng này'],
  ['.upload-relationship-details button:has(.icon--edit)', 'Sửa tệp'],
  ['.upload-relationship-details button:has(.icon--x)', 'Bỏ tệp này'],
  ['.file-details__remove', 'Bỏ tệp này, chọn tệp khác'],
  ['.date-time-picker__clear-button', 'Xóa ngày giờ'],
  ['.clickable-arrow--left', 'Trang trước'],
  ['.clickable-arrow--right', 'Trang sau'],
  ['.clear-indicator', 'Bỏ lựa chọn'],
] as const;

const FILE_NAME = '.upload-relationship-details__filename:not(:has(a)), .upload-relationship-details__filename a';

/** Boxes of choices, days and the text editor: the label beside them is not tied to them. */
const UNTIED = ':is(.rs__input, .date-time-picker input, [data-lexical-editor="true"]):not([aria-label])';

export function nameControls(): void {
  for (const [selector, name] of BUTTON_NAMES) {
    for (const button of document.querySelectorAll(`:is(${selector}):not([aria-label])`)) {
      button.setAttribute('aria-label', name);
    }
  }
  for (const box of document.querySelectorAll(UNTIED)) {
    const label = box.closest('.field-type')?.querySelector('.field-label')?.textContent.replace('*', '').trim();
    if (label) box.setAttribute('aria-label', label);
  }
  // A file is named after its content, which tells nobody which picture it is; the small picture has its description.
  for (const details of document.querySelectorAll('.upload-relationship-details')) {
    const description = details.querySelector('img')?.alt ?? '';
    const name = details.querySelector(FILE_NAME);
    if (name && description !== '' && name.textContent !== description) name.textContent = description;
  }
  // Its name is said to stand in the box itself, which has none.
  for (const box of document.querySelectorAll('input[aria-labelledby="select-all"]')) {
    box.removeAttribute('aria-labelledby');
    box.setAttribute('aria-label', 'Chọn tất cả');
  }
  // Hidden from screen readers and yet in the way of the Tab key: the one is told, the other left out.
  for (const cross of document.querySelectorAll('.clear-indicator[aria-hidden]')) cross.removeAttribute('aria-hidden');
  for (const arrow of document.querySelectorAll<HTMLElement>('.dropdown-indicator[aria-hidden]')) arrow.tabIndex = -1;
}
