/** Addresses behind words of a page, as far as the newsroom keeps any. */
import { LinkTarget } from 'shared/contract/rich-text';
import type { SourceLink } from 'shared/importing/place-links';
import { tidy } from './html-furniture.ts';

interface LinkedWords {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** Services that count clicks on the way to the real address. */
const DETOURS = [
  { host: /^(?:www\.)?google\.[a-z.]+$/u, path: '/url', parameters: ['q', 'url'] },
  { host: /^lm?\.facebook\.com$/u, path: '/l.php', parameters: ['u'] },
];

/** `tel:0299 381 2345` → `tel:02993812345`; undefined for places within the old page, scripts, mail and files. */
export function linkTargetOf(href: string): string | undefined {
  const given = href.trim();
  if (/^tel:/iu.test(given)) return allowed(given.replace(/^tel:/iu, 'tel:').replace(/[^\d+:a-z]/gu, ''));
  if (!/^https?:\/\//iu.test(given)) return undefined;
  const url = URL.parse(given);
  if (!url || !url.hostname.includes('.')) return undefined;
  const detour = DETOURS.find(({ host, path }) => host.test(url.hostname) && url.pathname === path);
  const inner = detour?.parameters.map((name) => url.searchParams.get(name)).find((value) => value !== null);
  return inner === undefined || inner === null ? allowed(url.href) : linkTargetOf(inner);
}

function allowed(address: string): string | undefined {
  const target = LinkTarget.safeParse(address);
  return target.success ? target.data : undefined;
}

const CONTEXT_LETTERS = 40;

/** Words and what stands round them in the same line, so that they are found again after the line was cleaned. */
export function linksIn(written: string, linked: readonly LinkedWords[]): readonly SourceLink[] {
  return linked.flatMap(({ start, end, href }) => {
    const words = tidy(written.slice(start, end));
    if (words === '' || written.slice(start, end).trim().includes('\n')) return [];
    const before =
      written
        .slice(Math.max(0, start - CONTEXT_LETTERS), start)
        .split('\n')
        .at(-1) ?? '';
    const after = written.slice(end, end + CONTEXT_LETTERS).split('\n')[0] ?? '';
    return [{ words, before: collapsed(before).trimStart(), after: collapsed(after).trimEnd(), href }];
  });
}

function collapsed(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}
