/** What a Word file says about itself in its properties: taken only where it can be meant. */
import { isFullName } from 'shared/importing/personal-name';
import { countSyllables } from 'shared/kernel/vietnamese-text';
import { toVietnamIso } from 'shared/kernel/vietnam-date';

export interface FileFacts {
  /** Empty where it is the name of a program or a template. */
  readonly title: string;
  /** A person's full name; empty for the name of an account or a machine. */
  readonly author: string;
  /** Vietnam day; empty where it is not stated. */
  readonly createdOn: string;
}

const FEWEST_SYLLABLES = 5;

/** `docProps/core.xml` of a .docx. */
export function readDocxProperties(xml: string): FileFacts {
  const title = valueOf(xml, 'dc:title');
  const author = valueOf(xml, 'dc:creator');
  const created = Date.parse(valueOf(xml, 'dcterms:created'));
  return {
    title: countSyllables(title) >= FEWEST_SYLLABLES && /[\u00c0-\u1ef9]/u.test(title) ? title : '',
    author: isFullName(author) ? author : '',
    createdOn: Number.isNaN(created) ? '' : toVietnamIso(created).slice(0, 10),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function valueOf(xml: string, name: string): string {
  const written = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, 'u').exec(xml)?.[1] ?? '';
  return written
    .replace(/&#x([\da-f]{1,6});|&#(\d{1,7});/giu, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    })
    .replace(/&(amp|lt|gt|quot|apos);/gu, (whole, entity: string) => ENTITIES[entity] ?? whole)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}
