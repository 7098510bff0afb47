/**
 * Taps on "Đã phát" on a device whose connection comes and goes: the id is made here, the tap is kept on the device and
 * sent again until the site says that it is on the disk, also after the page was closed and opened again. Without this
 * script the form does the same over a good connection.
 */
const RETRY_MS = [2000, 5000, 10_000, 30_000] as const;
/** A second airing is meant, a second tap is not. */
const REST_MS = 4000;

interface Tap {
  readonly id: string;
  readonly script: string;
  readonly tappedAt: number;
}

/** The station's own device; residents' pages keep nothing. */
const KEPT_UNDER = 'tieng-mo-airings-to-send';

export function watchAiringForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-airing]')) watch(form);
}

function watch(form: HTMLFormElement): void {
  const button = form.querySelector('button');
  const state = form.querySelector<HTMLElement>('[role="status"]');
  const script = form.querySelector<HTMLInputElement>('input[name="script"]')?.value;
  if (!button || !state || script === undefined) return;
  const deliver = (tap: Tap): void => {
    button.disabled = true;
    state.textContent = 'Đang ghi…';
    void send(tap, 0, (message, isFinal) => {
      state.textContent = message;
      if (!isFinal) return;
      keepTaps(keptTaps().filter(({ id }) => id !== tap.id));
      setTimeout(() => {
        button.disabled = false;
        button.textContent = 'Đã phát lần nữa';
      }, REST_MS);
    });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (button.disabled) return;
    const tap = { id: makeId(), script, tappedAt: Date.now() };
    keepTaps([...keptTaps(), tap]);
    deliver(tap);
  });
  for (const tap of keptTaps().filter((kept) => kept.script === script)) deliver(tap);
}

/** Taps that the site has not confirmed yet. */
function keptTaps(): Tap[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_UNDER) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isTap) : [];
  } catch {
    // Storage is forbidden or was written by something else: the open page still sends its own taps.
    return [];
  }
}

function keepTaps(taps: readonly Tap[]): void {
  try {
    localStorage.setItem(KEPT_UNDER, JSON.stringify(taps));
  } catch {
    // A device that keeps nothing sends while the page is open.
  }
}

function isTap(value: unknown): value is Tap {
  if (typeof value !== 'object' || value === null) return false;
  const has = (key: string, type: string): boolean =>
    typeof Object.entries(value).find(([name]) => name === key)?.[1] === type;
  return has('id', 'string') && has('script', 'string') && has('tappedAt', 'number');
}

async function send(tap: Tap, attempt: number, say: (message: string, isFinal: boolean) => void): Promise<void> {
  const answer = await post(tap);
  switch (answer.kind) {
    case 'recorded':
      return say(`Hôm nay đã phát ${answer.airedToday} lần, lần cuối ghi lúc ${answer.time}.`, true);
    case 'refused':
      return say(answer.message, true);
    case 'lost': {
      say('Chưa gửi được. Máy giữ lần phát này và tự gửi lại.', false);
      await nextTry(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] ?? 0);
      return send(tap, attempt + 1, say);
    }
  }
}

type Answer =
  | { readonly kind: 'recorded'; readonly airedToday: number; readonly time: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'lost' };

async function post({ id, script, tappedAt }: Tap): Promise<Answer> {
  const secondsAgo = Math.max(0, (Date.now() - tappedAt) / 1000);
  try {
    const response = await fetch(homeOfDesk(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id, script, secondsAgo }),
      keepalive: true,
    });
    if (response.ok) return readRecorded(await response.json());
    if (response.status === 404) return refused('Địa chỉ đài không còn dùng được. Xin liên hệ quản trị.');
    if (response.status === 403) return refused('Bài này thuộc đơn vị khác nên không ghi được.');
    if (response.status === 400) return refused('Máy chủ không hiểu lần bấm này. Xin tải lại trang.');
    return { kind: 'lost' };
  } catch {
    // No connection, or one that broke off: the same tap is sent again.
    return { kind: 'lost' };
  }
}

/** "2026-11-23T17:32:05+07:00" gives 17:32, Vietnam time whatever the device thinks. */
function readRecorded(value: unknown): Answer {
  if (typeof value !== 'object' || value === null) return { kind: 'lost' };
  const airedAt = 'airedAt' in value && typeof value.airedAt === 'string' ? value.airedAt : '';
  const airedToday = 'airedToday' in value && typeof value.airedToday === 'number' ? value.airedToday : 1;
  return { kind: 'recorded', airedToday, time: airedAt.slice(11, 16) };
}

function refused(message: string): Answer {
  return { kind: 'refused', message };
}

/** `/dai/<key>/`, whichever of the desk's pages this is. */
function homeOfDesk(): string {
  return location.pathname.split('/').slice(0, 3).join('/') + '/';
}

/** Waits, but no longer than until the device is online again. */
function nextTry(pauseMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, pauseMs);
    function done(): void {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    }
    addEventListener('online', done);
  });
}

/** A random UUID; `crypto.randomUUID` is missing where the page came without https, as it may within a commune's network. */
function makeId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = new Uint8Array(16);
  globalThis.crypto.getRandomValues(bytes);
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
