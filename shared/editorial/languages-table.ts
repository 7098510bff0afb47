/** Languages of content: Vietnamese, the larger minority languages of the country, and English; codes are BCP 47. */
export const CONTENT_LANGUAGES = {
  vi: 'Tiếng Việt',
  hmn: 'Tiếng Mông',
  tyz: 'Tiếng Tày',
  nut: 'Tiếng Nùng',
  blt: 'Tiếng Thái',
  mtq: 'Tiếng Mường',
  ium: 'Tiếng Dao',
  km: 'Tiếng Khmer',
  cjm: 'Tiếng Chăm',
  jra: 'Tiếng Gia Rai',
  rad: 'Tiếng Ê Đê',
  bdq: 'Tiếng Ba Na',
  sed: 'Tiếng Xơ Đăng',
  kpm: 'Tiếng Cơ Ho',
  zh: 'Tiếng Hoa',
  en: 'Tiếng Anh',
} as const satisfies Record<string, string>;

/** Languages that are written for readers of another country too; the others are spoken at home. */
const ABROAD: Readonly<Record<string, string>> = { km: 'KH', zh: 'CN', en: 'GB' };

/**
 * The locale of a language as Open Graph writes it, language and territory.
 *
 * @example openGraphLocaleOf('vi') // 'vi_VN'
 * @example openGraphLocaleOf('hmn') // 'hmn_VN'
 */
export function openGraphLocaleOf(code: string): string {
  return `${code}_${ABROAD[code] ?? 'VN'}`;
}

/** The Vietnamese name of a language, or its code where the list does not know it. */
export function nameOfLanguage(code: string): string {
  return Object.entries(CONTENT_LANGUAGES).find(([known]) => known === code)?.[1] ?? code;
}
