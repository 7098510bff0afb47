/** Numbers to call. 113 stands first wherever someone may need help at once. */
import type { HotlineRef } from 'shared/contract/document-base';
import type { DocumentOf } from '../store/document-reader.ts';
import type { PageReads } from './tracked-reads.ts';

export interface Call {
  readonly number: string;
  readonly dial: string;
  readonly purpose: string;
}

/** The police's national emergency number, there even before an editor has entered any. */
export const POLICE_CALL = { number: '113', dial: '113', purpose: 'Công an' } as const satisfies Call;

/** National numbers such as 114 are short; a ward's own has an area code. */
const LONGEST_SHORT_NUMBER = 5;

/** The two numbers for the buttons: 113, with the short word that fits there, and the nearest of the document's own. */
export function pickCallButtons(calls: readonly Call[]): readonly Call[] {
  const nearest = calls.find((call) => !isShortNumber(call)) ?? calls.find(isNotPolice);
  return nearest ? [POLICE_CALL, nearest] : [POLICE_CALL];
}

/** The two numbers where no document names its own: 113, and the first of the unit's. */
export function listCallButtons({ reader }: PageReads): readonly Call[] {
  return pickCallButtons(sortHotlines(reader.list('hotline')).map(callOfHotline));
}

/** The numbers with 113 among them. */
export function withPolice(calls: readonly Call[]): readonly Call[] {
  return calls.every(isNotPolice) ? [POLICE_CALL, ...calls] : calls;
}

export function isShortNumber(call: Pick<Call, 'dial'>): boolean {
  return call.dial.length <= LONGEST_SHORT_NUMBER;
}

function isNotPolice(call: Call): boolean {
  return call.dial !== POLICE_CALL.dial;
}

export function callOfHotlineRef(hotline: HotlineRef): Call {
  return { number: hotline.number, dial: hotline.dial, purpose: hotline.purpose };
}

export function callOfHotline(hotline: DocumentOf<'hotline'>): Call {
  return { number: hotline.number, dial: hotline.dial, purpose: hotline.headline };
}

/** In the order the editors gave them. */
export function sortHotlines(hotlines: readonly DocumentOf<'hotline'>[]): readonly DocumentOf<'hotline'>[] {
  return [...hotlines].sort((a, b) => a.order - b.order || a.headline.localeCompare(b.headline, 'vi'));
}
