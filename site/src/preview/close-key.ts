/** Escape closes the preview also after a click into the page: the page tells the admin around it, which alone may show it. */
import { CLOSE_PREVIEW } from 'shared/contract/preview';

export const CLOSE_KEY_PATH = '/xem-truoc/phim-thoat.js';

export const CLOSE_KEY_SCRIPT = `addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && parent !== window) parent.postMessage(${JSON.stringify(CLOSE_PREVIEW)}, '*');
});
`;

/** The page with the script in it. */
export function withCloseKey(page: string): string {
  return page.replace('</head>', `<script src="${CLOSE_KEY_PATH}" defer></script></head>`);
}
