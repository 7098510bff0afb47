import { readCmsEnv } from '../platform/env.ts';

/** On every page while the admin is reached without encryption. */
export function InsecureBanner() {
  if (readCmsEnv().cmsUrl.startsWith('https:')) return null;
  return (
    <aside aria-label="Lưu ý về kết nối" className="insecure-banner">
      Kết nối chưa mã hóa (http): người trong cùng mạng có thể đọc được mật khẩu. Khi dùng thật, hãy đặt{' '}
      <code>CMS_URL</code> thành địa chỉ https.
    </aside>
  );
}
