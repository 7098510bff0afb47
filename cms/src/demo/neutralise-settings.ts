/** Takes the made-up ward's identity out of the settings and leaves what somebody has written since. */
import type { Payload } from 'payload';
import { z } from 'zod';
import { DEMO_IDENTITY } from './content/ward.ts';
import { lexicalBody } from './lexical-body.ts';
import { demoSettings } from './seed-ward.ts';

const NEUTRAL = {
  organisation: 'Ban Chỉ đạo phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  responsiblePerson: '',
  address: '',
  phone: '',
} as const satisfies Partial<typeof DEMO_IDENTITY>;

const NEUTRAL_ABOUT = ['Trang đang được thiết lập. Nội dung giới thiệu sẽ có ở đây.'];

const Settings = z.object({
  organisation: z.string().nullish(),
  responsiblePerson: z.string().nullish(),
  address: z.string().nullish(),
  phone: z.string().nullish(),
  unit: z.string().nullish(),
  about: z.unknown(),
});

export async function neutraliseSettings(payload: Payload, demoUnits: readonly string[]): Promise<void> {
  const stored: unknown = await payload.findGlobal({ slug: 'settings', depth: 0 });
  const settings = Settings.parse(stored);
  const isDemoUnit = typeof settings.unit === 'string' && demoUnits.includes(settings.unit);
  const isDemoAbout = wordsOf(settings.about) === wordsOf(demoSettings().about);
  const data = {
    organisation: neutral(settings, 'organisation'),
    responsiblePerson: neutral(settings, 'responsiblePerson'),
    address: neutral(settings, 'address'),
    phone: neutral(settings, 'phone'),
    ...(isDemoUnit ? { unit: null } : {}),
    ...(isDemoAbout ? { about: lexicalBody(NEUTRAL_ABOUT, 'neutral') } : {}),
  };
  await payload.updateGlobal({ slug: 'settings', data, depth: 0, overrideAccess: true });
}

function neutral(settings: z.infer<typeof Settings>, field: keyof typeof NEUTRAL): string {
  const value = settings[field] ?? '';
  return value === DEMO_IDENTITY[field] ? NEUTRAL[field] : value;
}

/** The words of an editor's tree, whatever ids and formats stand around them. */
function wordsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsOf).join('\n');
  if (node === null || typeof node !== 'object') return '';
  const text = 'text' in node && typeof node.text === 'string' ? node.text : '';
  return [text, ...Object.values(node).map(wordsOf)].join('');
}
