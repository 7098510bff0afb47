/** Which calls come from programs instead of readers. They are answered like any other and not counted. */

export interface ReaderSigns {
  readonly userAgent: string | undefined;
  /** `Sec-Purpose`, `Purpose` and `X-Moz`: how browsers mark pages fetched before anyone asked for them. */
  readonly purposes: readonly (string | undefined)[];
  readonly isAutomated: boolean;
  /** The list of known programs, handed in because it is data that is renewed with its package. */
  readonly isKnownBot: (userAgent: string) => boolean;
}

const MAX_USER_AGENT_LENGTH = 512;

/** Why a call is not a reader's, or undefined where nothing speaks against it. */
export function findAutomation(signs: ReaderSigns): 'user-agent' | 'bot' | 'webdriver' | 'prefetch' | undefined {
  const userAgent = signs.userAgent ?? '';
  // Lists of bots call an empty name human; browsers always send one.
  if (userAgent === '' || userAgent.length > MAX_USER_AGENT_LENGTH) return 'user-agent';
  if (signs.isKnownBot(userAgent)) return 'bot';
  if (signs.isAutomated) return 'webdriver';
  if (signs.purposes.some((purpose) => /prefetch|prerender/i.test(purpose ?? ''))) return 'prefetch';
  return undefined;
}
