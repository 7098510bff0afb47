/** What site generators and note keepers write beyond Markdown, as the Markdown or HTML that it stands for. */

const PICTURE_NAME = /[^"'\s(|\]]+\.(?:jpe?g|png|webp|avif|gif)/iu;
/** `{{< figure src="cho.jpg" >}}` of Hugo; `{% include image.html url="loa.jpg" %}` and `{% asset_img hop.jpg "…" %}` of Jekyll and Hexo. */
const TAG = /\{\{[<%]\s*(.*?)\s*[>%]\}\}|\{%-?\s*(.*?)\s*-?%\}/gsu;

/** `![[anh.jpg|400]]`, `[[Tổ tuần tra|tổ]]`, `%%ghi chú%%` of Obsidian; tags for pictures of the generators, other tags go. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/%%.*?%%/gsu, '')
    .replace(/!\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/gu, (_, name: string) =>
      PICTURE_NAME.test(name) ? `![](<${name.trim()}>)` : '',
    )
    .replace(/\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]/gu, '$1')
    .replace(TAG, (_, hugo: string | undefined, liquid: string | undefined) => pictureOf(hugo ?? liquid ?? ''));
}

function pictureOf(tag: string): string {
  const [name = '', ...rest] = tag.split(/\s+/u);
  const words = (name === 'include' ? rest.slice(1) : rest).join(' ');
  const source =
    /(?:src|url|link|image|img|path|file)\s*=\s*["']?([^"'\s]+)/iu.exec(words)?.[1] ?? PICTURE_NAME.exec(words)?.[0];
  if (source === undefined || !PICTURE_NAME.test(source)) return '';
  const caption =
    valueOf(words, 'caption|description|title|alt') || (/["']([^"'=]+)["']\s*$/u.exec(withoutKeys(words))?.[1] ?? '');
  const credit = valueOf(words, 'attr|credit|author');
  const shown = credit === '' || caption === '' ? caption : `${caption.replace(/\.$/u, '')}. Ảnh: ${credit}`;
  return `\n\n<figure><img src="${escaped(source)}">${shown === '' ? '' : `<figcaption>${escaped(shown)}</figcaption>`}</figure>\n\n`;
}

function valueOf(words: string, keys: string): string {
  return (
    new RegExp(`(?:^|\\s)(?:${keys})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'iu').exec(words)?.slice(1).find(Boolean) ?? ''
  );
}

function withoutKeys(words: string): string {
  return words.replace(/[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|\S+)/gu, '');
}

/** Words as they may stand in HTML, in a value too. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
