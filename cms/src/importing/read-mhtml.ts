/** A page that a browser or Word saved “in one file” (.mhtml, .mht): its HTML, and the pictures that came with it. */

export interface SavedPage {
  readonly html: Uint8Array;
  /** By address as the page names them: absolute, or `cid:` and the part's id. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Where the page was taken from; relative addresses in it start here. */
  readonly address: string;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly content: string;
}

const MOST_PARTS = 2000;
const MOST_DEPTH = 3;

/** MIME with two encodings and no attachments of its own is all that these files are. Undefined where no page is in it. */
export function readMhtml(bytes: Uint8Array): SavedPage | undefined {
  // One letter a byte, so that nothing is lost before the transfer encoding is undone.
  const parts = partsOf(Buffer.from(bytes).toString('latin1'), 0);
  const page = parts.find(({ headers }) => /^text\/html|^application\/xhtml/iu.test(headers.get('content-type') ?? ''));
  if (!page) return undefined;
  const pictures = new Map<string, Uint8Array>();
  for (const part of parts) {
    if (!/^image\//iu.test(part.headers.get('content-type') ?? '')) continue;
    const content = contentOf(part);
    const id = /^<(.+)>$/u.exec(part.headers.get('content-id') ?? '')?.[1];
    if (id !== undefined) pictures.set(`cid:${id}`, content);
    const location = part.headers.get('content-location');
    if (location !== undefined) pictures.set(location, content);
  }
  return { html: contentOf(page), pictures, address: page.headers.get('content-location') ?? '' };
}

/** `src` of a picture as the page writes it → its bytes. */
export function pictureIn(page: SavedPage, source: string): Uint8Array | undefined {
  const whole = URL.parse(source, page.address)?.href;
  return page.pictures.get(source) ?? (whole === undefined ? undefined : page.pictures.get(whole));
}

function partsOf(text: string, depth: number): readonly Part[] {
  const part = toPart(text);
  const type = part.headers.get('content-type') ?? '';
  const [, quoted, bare] = /^multipart\/[^;]+;.*?boundary=(?:"([^"]+)"|([^\s;]+))/isu.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined || depth >= MOST_DEPTH) return [part];
  const sections = `\n${part.content}`.split(`\n--${boundary}`).slice(1, MOST_PARTS);
  return sections
    .filter((section) => !section.startsWith('--'))
    .flatMap((section) => partsOf(section.replace(/^[ \t]*\r?\n/u, ''), depth + 1));
}

function toPart(text: string): Part {
  const end = /\r?\n\r?\n/u.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const [, name, value] = /^([a-z-]+):\s*(.*)$/iu.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.set(name.toLowerCase(), value.trim());
  }
  return { headers, content: end ? text.slice(end.index + end[0].length) : '' };
}

function contentOf({ headers, content }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return new Uint8Array(Buffer.from(content, 'base64'));
  return new Uint8Array(Buffer.from(encoding === 'quoted-printable' ? unquoted(content) : content, 'latin1'));
}

/** `=C3=A0` → the two bytes; `=` at a line's end joins it with the next. */
function unquoted(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([\da-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
