/** Takes the made-up ward's identity out of the settings and leaves what somebody has written since. */
import type { Payload } from 'payload';
import { z } from 'zod';
import { installSettings } from '../settings/install-settings.ts';
import { demoSettings } from './demo-settings.ts';
import { lexicalBody } from './lexical-body.ts';

const NEUTRAL_ABOUT = ['Trang đang được thiết lập. Nội dung giới thiệu sẽ có ở đây.'];

/** What stands in the place of the ward's own values; the others become empty. */
const NEUTRAL = {
  headline: 'Tiếng Mõ',
  organisation: 'Ban Chỉ đạo phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  about: lexicalBody(NEUTRAL_ABOUT, 'neutral'),
} as const satisfies Partial<Record<keyof ReturnType<typeof demoSettings>, unknown>>;

const Stored = z.record(z.string(), z.unknown());

/** False where no administrator is left in whose name it could be done: the settings then go with the ward. */
export async function neutraliseSettings(payload: Payload, realUnit: string): Promise<boolean> {
  const stored = await loadLive(payload);
  if (!stored || stored['demo'] !== true) return true;
  const real = realPartsOf(stored);
  const empty = Object.fromEntries(Object.keys(demoSettings()).map((field) => [field, emptyOf(stored[field])]));
  const installed = await installSettings({
    payload,
    data: { ...empty, ...NEUTRAL, ...real, unit: realUnit },
    reason: 'Gỡ dữ liệu minh họa.',
  });
  if (!installed.ok) return false;
  // Older versions still tell of the made-up ward.
  await payload.db.deleteVersions({
    collection: 'settings',
    where: { and: [{ parent: { equals: 'settings' } }, { latest: { not_equals: true } }] },
  });
  return true;
}

/** The fields of the demonstration's settings that somebody has changed since; empty where there are none of those. */
export async function loadRealParts(payload: Payload): Promise<Readonly<Record<string, unknown>>> {
  const stored = await loadLive(payload);
  return stored && stored['demo'] === true ? realPartsOf(stored) : {};
}

function realPartsOf(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const seeded = Object.entries(demoSettings()).filter(([field]) => field !== 'unit');
  return Object.fromEntries(
    seeded
      .filter(([field, value]) => wordsOf(stored[field]) !== wordsOf(value))
      .map(([field]) => [field, stored[field]]),
  );
}

async function loadLive(payload: Payload): Promise<Readonly<Record<string, unknown>> | undefined> {
  const found: unknown = await payload.db.findOne({ collection: 'settings', where: { id: { equals: 'settings' } } });
  const parsed = Stored.safeParse(found);
  return parsed.success ? parsed.data : undefined;
}

function emptyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (typeof value === 'string') return '';
  // A group must stay one; an editor's tree may go.
  if (value === null || typeof value !== 'object' || value instanceof Date || 'root' in value) return null;
  return Object.fromEntries(Object.keys(value).map((key) => [key, null]));
}

/** The words of a text, a list or an editor's tree, whatever ids and formats stand around them. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join('\n');
  if (value === null || typeof value !== 'object') return '';
  if ('root' in value) return textOf(value.root);
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([, member]) => wordsOf(member))
    .join(' ');
}

function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('\n');
  if (node === null || typeof node !== 'object') return '';
  const text = 'text' in node && typeof node.text === 'string' ? node.text : '';
  return [text, ...Object.values(node).map(textOf)].join('');
}
