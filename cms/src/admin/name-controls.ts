/**
 * Names for screen readers where Payload's screens have none: buttons that show a drawing, boxes whose label stands apart,
 * the parts of a page.
 */

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
  ['.compare-version input[role="combobox"]', 'So sánh với phiên bản'],
] as const;

/** What a part is, and its name where there may be several of its kind. */
const PARTS = [
  ['.template-default__wrap > .collection-list', 'main', undefined],
  ['.template-default__wrap > .doc-header', 'region', 'Tiêu đề và các thẻ'],
  // A list whose items are links and no items.
  ['.doc-tabs__tabs', 'group', 'Các thẻ của mục'],
] as const;

/** Right below the heading of the page, and marked as if another stood between. */
const SECOND_HEADINGS = ':is(.no-results h3, h3.array-field__title, .payload-settings h3):not([aria-level])';

const FILE_NAME = '.upload-relationship-details__filename:not(:has(a)), .upload-relationship-details__filename a';

/** Boxes of choices, days and the text editor: the label beside them is not tied to them. */
const UNTIED = ':is(.rs__input, .date-time-picker input, [data-lexical-editor="true"]):not([aria-label])';

export function nameControls(): void {
  for (const [selector, name] of BUTTON_NAMES) {
    for (const button of document.querySelectorAll(`:is(${selector}):not([aria-label])`)) {
      button.setAttribute('aria-label', name);
    }
  }
  for (const [selector, role, name] of PARTS) {
    for (const part of document.querySelectorAll(`${selector}:not([role])`)) {
      part.setAttribute('role', role);
      if (name !== undefined) part.setAttribute('aria-label', name);
    }
  }
  for (const heading of document.querySelectorAll(SECOND_HEADINGS)) heading.setAttribute('aria-level', '2');
  // Its text says the same and how many.
  for (const tab of document.querySelectorAll('.doc-tab[aria-label]')) tab.removeAttribute('aria-label');
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
  // In a list the description stands beside the picture.
  for (const picture of document.querySelectorAll('.cell-filename img:not([alt=""])')) picture.setAttribute('alt', '');
  // Its name is said to stand in the box itself, which has none.
  for (const box of document.querySelectorAll('input[aria-labelledby="select-all"]')) {
    box.removeAttribute('aria-labelledby');
    box.setAttribute('aria-label', 'Chọn tất cả');
  }
  // Hidden from screen readers and yet in the way of the Tab key: the one is told, the other left out.
  for (const cross of document.querySelectorAll('.clear-indicator[aria-hidden]')) cross.removeAttribute('aria-hidden');
  for (const arrow of document.querySelectorAll<HTMLElement>('.dropdown-indicator[aria-hidden]')) arrow.tabIndex = -1;
}
