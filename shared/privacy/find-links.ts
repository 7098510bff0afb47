/** Addresses that a phone would make clickable. */
import type { Passage, PrivacyContext } from './finding.ts';

const TLDS =
  'vn|com|net|org|info|biz|edu|gov|mil|int|io|co|me|cc|tv|ly|gl|gg|to|in|us|uk|ru|cn|kr|jp|hk|tw|th|la|kh|my|sg|ph|id|au|ca|de|fr|eu|asia|mobi|name|pro|app|dev|xyz|top|club|vip|site|online|shop|store|live|link|icu|work|works|fun|buzz|click|website|space|tech|bet|win|one|bar|cyou|sbs|rest|cfd|lol|mom|life|world|today|news|group|center|support|help|finance|bank|money|loan|cash|credit|tk|ml|ga|cf|gq|pw|ws|su|pl|nl|se|ch|at|es|it|be|cz|im|is|ai|sh|tel|cloud|host|press|digital|agency|services|solutions|network|plus|page|blog|chat|games|game|casino|poker|art|run|wiki|zone|ink|red|blue|pink|promo|gift|gifts|sale|deals|market|trade|example|test|invalid|localhost|watch|video|team|social|email|cam|stream|download|review|trading|exchange|bid|party|science|pics|quest|bond|lat|xin|vin|ltd|pub|fyi|tax|health|fund|capital|insure|school|academy|education|best|ooo|ninja|tips|express|delivery|tours|travel|tools|systems|software|technology|media|studio|vote|gold|black|kim|care|fit|bio';

const SCHEME = /\b(?:https?|ftp):\/\/[^\s<>"“”‘’«»]+/giu;
const HOST = String.raw`(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(?:${TLDS})`;
const BARE = new RegExp(
  String.raw`(?<![\p{L}\d@._/:\[\]-])(?:${HOST}|${HOST.toUpperCase().replaceAll('\\P{L}', '\\p{L}').replaceAll('\\D', '\\d')})(?![\p{L}\d-]|\.[\p{L}\d])(?::\d{2,5})?(?:[/?#][^\s<>"“”‘’«»]*)?`,
  'gu',
);
/** "vcb-digibank . cc": torn apart by whoever typed it, and put together again by every phone. */
const TORN =
  /(?<![\p{L}\d@._/-])[a-z\d]*(?:[a-z]-[a-z\d]|[a-z]\d|\d[a-z])[a-z\d-]* ?\. ?(?:com|net|org|vn|top|cc|vip|xyz|info|shop|online|site|club|live|app|icu|pro)(?![\p{L}\d])(?:\/\S*)?/giu;
/** "45.77.12.9:8080/login" */
const NUMBERED = /(?<![\d./])(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5}(?:\/[^\s<>"“”]*)?|\/[a-z][^\s<>"“”]*)/giu;
const MAIL_HOSTS = /^(?:gmail|yahoo|hotmail|outlook|icloud|live|proton|protonmail)\./u;
const MAIL = new RegExp(String.raw`[\w.+-]+@(${HOST})(?![\p{L}\d-])`, 'gu');

/** Every address with or without scheme, but `.gov.vn`, the site's own and defanged ones (`hxxp://`, `[.]`). */
export function findLinks(text: string, context: PrivacyContext): readonly Passage[] {
  if (!text.includes('.') && !text.includes('://')) return [];
  const withScheme = passagesOf(text, SCHEME).filter((link) => isLive(textOf(text, link)));
  const bare = passagesOf(text, BARE).filter((link) => isBareAddress(text, link));
  const numbered = passagesOf(text, NUMBERED);
  const torn = passagesOf(text, TORN).filter(({ start, end }) => / /u.test(text.slice(start, end)));
  const mail = [...text.matchAll(MAIL)]
    .filter((match) => !MAIL_HOSTS.test(match[1]?.toLowerCase() ?? ''))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const links: Passage[] = [];
  for (const link of [...withScheme, ...bare, ...numbered, ...torn, ...mail]) {
    const overlaps = links.some((other) => link.start < other.end && other.start < link.end);
    if (!overlaps && !isTrusted(textOf(text, link), context)) links.push(link);
  }
  return links.toSorted((a, b) => a.start - b.start);
}

function passagesOf(text: string, pattern: RegExp): readonly Passage[] {
  return [...text.matchAll(pattern)].map((match) => {
    const trimmed = match[0].replace(/[.,;:!?…)\]}'"]+$/u, '');
    return { start: match.index, end: match.index + trimmed.length };
  });
}

function textOf(text: string, { start, end }: Passage): string {
  return text.slice(start, end);
}

/** A scheme before a host that still has a dot of its own. */
function isLive(link: string): boolean {
  const host = hostOf(link);
  return /^(?:[\p{L}\d_-]+\.)+[\p{L}\d-]{2,}$|^localhost$/u.test(host) && !/\[\.?\]|\(\.\)|\{\.\}/u.test(link);
}

/** "dân.In" or "hộ.Vn" are sentences without a space: letters with marks before a word, or a capital after the dot. */
function isBareAddress(text: string, { start, end }: Passage): boolean {
  const link = text.slice(start, end);
  const host = hostOf(link);
  const labels = host.split('.');
  const isShort = labels.length === 2 && link.length === host.length;
  if (isShort && /[^\p{ASCII}]/u.test(host) && !/\.(?:vn|com|net|org)$/u.test(host)) return false;
  if (isShort && (labels[0]?.length ?? 0) < 2 && !/\.(?:vn|com|net|org|me|co|cc)$/u.test(host)) return false;
  return !/hxxps?:\/\/$/iu.test(text.slice(0, start));
}

function hostOf(link: string): string {
  const [authority = ''] = link.replace(/^[a-z]+:\/\//iu, '').split(/[/?#]/u);
  return (authority.split('@').at(-1) ?? '').replace(/:\d+$/u, '').toLowerCase();
}

function isTrusted(link: string, { ownHosts }: PrivacyContext): boolean {
  const host = hostOf(link).replace(/^www\./u, '');
  if (host === 'gov.vn' || host.endsWith('.gov.vn')) return true;
  return ownHosts.some((own) => host === own.toLowerCase().replace(/^www\./u, ''));
}
