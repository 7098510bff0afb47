/** Numbers the whole country may call; digits only. An installation adds its own under "Đường dây nóng". */

export const KNOWN_HOTLINES: ReadonlySet<string> = new Set([
  // Emergency and public lines
  '110',
  '111',
  '112',
  '113',
  '114',
  '115',
  '117',
  '119',
  '156',
  '5656',
  '1022',
  '116',
  '108',
  '109',
  '1080',
  // "Ngày Mai": for whoever is in despair
  '0963061414',
  // Duty office of the criminal police department
  '0692348560',
  // Carriers: locking a SIM
  '198',
  '18001091',
  '18008098',
  '18008168',
  '9090',
  '18001090',
  '0888006363',
  '0922000199',
  // Banks that publish a fixed line instead of 1800 or 1900
  '02432053205',
  '02439446699',
  '02838247247',
  '02439425500',
  '02471088833',
  '0243824352',
]);

/** Service numbers (1800, 1900) and the ministries' own area code (069) belong to no private person. */
export function isServiceNumber(digits: string): boolean {
  return /^(?:1800|1900)\d{2,8}$|^069\d{5,8}$|^8469\d{5,8}$/u.test(digits);
}
