/**
 * Tells the site that its page has been looked at for one whole second. The view's id lives only in this page:
 * nothing is stored on the reader's device, and coming back to the page is no new view.
 */
const VISIBLE_MS = 1000;
const RETRY_MS = [1000, 5000, 30_000] as const;

/** `token`: of the page; pages without one are not counted. */
export function startReach(token: string | undefined): void {
  if (!token) return;
  const body = `v ${token} ${makeViewId()}${navigator.webdriver ? ' w' : ''}`;
  let state: 'waiting' | 'sending' | 'done' = 'waiting';
  let second: ReturnType<typeof setTimeout> | undefined;

  const watch = (): void => {
    clearTimeout(second);
    if (state === 'waiting' && isLookedAt()) second = setTimeout(() => void send(0), VISIBLE_MS);
  };

  const send = async (attempt: number): Promise<void> => {
    if (state === 'done') return;
    state = 'sending';
    const status = await post(body);
    // Refusals stay refusals; only what may pass by itself is tried again, with the same id.
    if (status < 500 && status !== 429) {
      state = 'done';
      return;
    }
    const pause = RETRY_MS[attempt];
    if (pause !== undefined) setTimeout(() => void send(attempt + 1), pause * (1 + Math.random()));
  };

  document.addEventListener('visibilitychange', watch);
  document.addEventListener('prerenderingchange', watch);
  // `unload` would keep browsers from putting the page aside for a quick return.
  addEventListener('pagehide', () => {
    clearTimeout(second);
    if (state === 'sending') navigator.sendBeacon('/r', body);
  });
  addEventListener('pageshow', watch);
  watch();
}

function isLookedAt(): boolean {
  const isPrerendering = 'prerendering' in document && document.prerendering === true;
  return !isPrerendering && document.visibilityState === 'visible';
}

/** 503 stands for everything that kept an answer from coming. */
async function post(body: string): Promise<number> {
  try {
    return (await fetch('/r', { method: 'POST', body, keepalive: true, credentials: 'omit' })).status;
  } catch {
    return 503;
  }
}

function makeViewId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
