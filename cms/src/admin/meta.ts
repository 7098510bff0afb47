/** What a browser's tab says and shows of the admin, in place of Payload's own name and picture. */
import type { MetaConfig } from 'payload';

const ABOUT = 'Nơi viết, duyệt và đăng tin của trang tin Tiếng Mõ.';

export const ADMIN_META: MetaConfig = {
  titleSuffix: ' · Tiếng Mõ',
  description: ABOUT,
  // Served by Next from `app/icon.svg`.
  icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
  defaultOGImageType: 'off',
  openGraph: { siteName: 'Tiếng Mõ', title: 'Tiếng Mõ', description: ABOUT },
};
