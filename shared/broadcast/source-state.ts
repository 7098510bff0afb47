/** Whether a script still says what the item it was drawn from says. */

export const SOURCE_STATES = ['current', 'revised', 'gone'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

/** What a writer and a station are told; nothing while the item stands as it was. */
export const SOURCE_WARNINGS = {
  current: '',
  revised: 'Mục nguồn đã đính chính sau bài này: đối chiếu lại trước khi phát',
  gone: 'Mục nguồn đã gỡ hoặc không còn đúng: không phát bài này',
} as const satisfies Record<SourceState, string>;

interface Source {
  readonly stage: string;
  /** Set where its page stays up under the notice that it no longer holds. */
  readonly isOutdated: boolean;
  /** Instants of its corrections, ISO 8601. */
  readonly correctedAt: readonly string[];
}

/**
 * `since` is the instant when the script went live, or was begun while it is a draft: a correction after it may have
 * changed what the script says. A withdrawal counts whenever it was.
 */
export function sourceStateOf({ stage, isOutdated, correctedAt }: Source, since: string): SourceState {
  if (isOutdated || stage === 'withdrawn' || stage === 'archived') return 'gone';
  return correctedAt.some((at) => Date.parse(at) > Date.parse(since)) ? 'revised' : 'current';
}
