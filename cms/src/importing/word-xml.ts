/** A Word file's main part before it is read: text boxes where every program writes them, hidden text gone. */
import { crc32 } from 'node:zlib';
import type { ArchiveEntry } from './open-archive.ts';

/** Without another alternative inside, so that the innermost is found first. */
const ALTERNATIVE = /<mc:AlternateContent\b[^>]*>((?:(?!<mc:AlternateContent\b)[^])*?)<\/mc:AlternateContent>/gu;
const BOX = /<w:txbxContent>[^]*?<\/w:txbxContent>/gu;
const HIDDEN_RUN = /<w:r(?:\s[^>]*)?>(?:(?!<\/?w:r[\s>])[^])*?<w:vanish\s*\/>(?:(?!<\/?w:r[\s>])[^])*?<\/w:r>/gu;

/**
 * LibreOffice writes a text box only for programs that know its newest form and leaves the old form empty, which is the
 * one that is read here: the box is put there. Where both are written, as Word does, nothing changes.
 */
export function readableWordXml(xml: string): string {
  return xml.replace(HIDDEN_RUN, '').replace(ALTERNATIVE, (whole, inside: string) => {
    const [choice = '', fallback = ''] = inside.split(/(?=<mc:Fallback\b)/u);
    if (/<w:txbxContent>/u.test(fallback)) return whole;
    const boxes = choice.match(BOX) ?? [];
    if (boxes.length === 0) return whole;
    return `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${boxes.join('')}</v:textbox></w:pict>`;
  });
}

/** Addresses of the pictures in a document's main part that stand outside the file; one that is stored too has its bytes. */
export function linkedPictureTargets(xml: string, relations: string): readonly string[] {
  const external = new Map(
    [...relations.matchAll(/<Relationship\s[^>]*>/gu)]
      .map(([tag]) => tag)
      .filter((tag) => /TargetMode="External"/u.test(tag) && /Type="[^"]*\/image"/u.test(tag))
      .map((tag) => [/\sId="([^"]*)"/u.exec(tag)?.[1] ?? '', /\sTarget="([^"]*)"/u.exec(tag)?.[1] ?? '']),
  );
  const blips = [...xml.matchAll(/<(?:a:blip|v:imagedata)\s[^>]*>/gu)]
    .map(([tag]) => tag)
    .filter((tag) => !/\sr:embed="(?!")/u.test(tag));
  const ids = blips.map((tag) => /\sr:(?:link|id|href)="([^"]*)"/u.exec(tag)?.[1] ?? '');
  return [...new Set(ids)].flatMap((id) => external.get(id)?.replaceAll('&amp;', '&') ?? []);
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;

/** The entries as a ZIP archive without compression, as the library that reads Word files wants it. */
export function packPlain(entries: readonly Pick<ArchiveEntry, 'name' | 'bytes'>[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(UTF8_NAMES, 2);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(path.length, 22);
    parts.push(signed(LOCAL), facts, path, Buffer.from(bytes));
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(signed(CENTRAL), Buffer.from([20, 0]), facts, place, path);
    offset += 4 + facts.length + path.length + bytes.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, signed(END), end]);
}

function signed(mark: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(mark);
  return bytes;
}
