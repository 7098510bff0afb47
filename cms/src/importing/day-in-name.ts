/** The day that a person or a generator put into a file's name. */
import { readDate } from 'shared/importing/find-date';

/** `2023-02-08-tieng-loa.md` and `tin 05-9-2024.txt` → their days; names are typed here, where the day comes first. */
export function dayInName(fileName: string): string | undefined {
  const spaced = fileName
    .normalize('NFC')
    .replace(/\.[a-z\d]{1,8}$/iu, '')
    .replace(/(?<!\d)(\d{4})[-_.](\d{1,2})[-_.](\d{1,2})(?!\d)/u, ' $1-$2-$3 ')
    .replace(/(?<![\d.-])(\d{1,2})[-_.](\d{1,2})[-_.](\d{4})(?!\d)/u, ' $1.$2.$3 ')
    .replace(/(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/u, ' $1-$2-$3 ');
  return readDate(spaced)?.value?.slice(0, 10);
}
