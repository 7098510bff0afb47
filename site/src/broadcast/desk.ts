/** What the pages of a loudspeaker station may ask and tell. The station's key is known here by digest only. */
import type { DocumentOf } from '../store/document-reader.ts';

export type Station = DocumentOf<'station'>;
export type Script = DocumentOf<'script'>;

export interface DeskScript {
  readonly script: Script;
  /** Length of reading at the station's own rate. */
  readonly seconds: number;
  readonly airedToday: number;
  readonly lastAiredAt: string | undefined;
}

export interface Tap {
  /** Made on the device (or at rendering) before the tap: repeating it is the same airing. */
  readonly id: string;
  readonly scriptId: string;
  /** Seconds between the tap on the device and this call. */
  readonly secondsAgo: number;
}

export type TapRefusal = { readonly kind: 'otherUnit' };

export interface Desk {
  findStation(key: string): Station | undefined;
  listScripts(station: Station): readonly DeskScript[];
  findScript(station: Station, slug: string): DeskScript | undefined;
}
