/**
 * Results while one types: the page's own answer to the same address is fetched and its results take the place of
 * those shown, so there is one way to draw a result and the address can be shared at any moment.
 */
import { startRecentQueries } from './recent-queries.ts';

const FEWEST_LETTERS = 3;
const PAUSE_MS = 180;
const RESULTS = '[data-search-results]';

function startSearch(form: HTMLFormElement, field: HTMLInputElement): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;
  let shown = location.search;

  const load = async (address: string, history: 'push' | 'replace' | 'keep'): Promise<void> => {
    running?.abort();
    const own = new AbortController();
    running = own;
    const url = new URL(address, location.href);
    try {
      const answer = await fetch(url, { signal: own.signal, credentials: 'omit' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector(RESULTS);
      const current = document.querySelector(RESULTS);
      if (own.signal.aborted || !answer.ok || !fresh || !current) return;
      current.replaceWith(fresh);
      document.title = page.title;
      shown = url.search;
      if (history === 'push') window.history.pushState(null, '', url);
      if (history === 'replace') window.history.replaceState(null, '', url);
    } catch {
      // Cancelled by a newer question, or no network: what is shown stays, and the form still works.
    }
  };

  const addressOfForm = (): string =>
    `${form.getAttribute('action') ?? ''}?${new URLSearchParams({ q: field.value.trim() })}`;

  field.addEventListener('input', () => {
    clearTimeout(pause);
    if (field.value.trim().length < FEWEST_LETTERS) return;
    pause = setTimeout(() => void load(addressOfForm(), 'replace'), PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    const address = addressOfForm();
    const isShown = new URL(address, location.href).search === shown;
    void load(address, isShown ? 'keep' : 'push');
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest<HTMLAnchorElement>(`${RESULTS} a`);
    if (!link || link.pathname !== location.pathname || link.search === '') return;
    event.preventDefault();
    field.value = new URL(link.href).searchParams.get('q') ?? field.value;
    void load(link.href, 'push');
  });
  addEventListener('popstate', () => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void load(location.href, 'keep');
  });
  document.addEventListener('keydown', (event) => moveThroughHits(event, field));
  startRecentQueries({
    form,
    field,
    search: (text) => void load(`${form.getAttribute('action') ?? ''}?${new URLSearchParams({ q: text })}`, 'push'),
  });
}

/** Arrows go from the box to the first hit and from hit to hit; Enter follows the link, as links do. */
function moveThroughHits(event: KeyboardEvent, field: HTMLInputElement): void {
  const isDown = event.key === 'ArrowDown';
  if (!isDown && event.key !== 'ArrowUp' && event.key !== 'Escape') return;
  const hits = [...document.querySelectorAll<HTMLElement>(`${RESULTS} [data-search-hit]`)];
  const at = hits.findIndex((hit) => hit === document.activeElement);
  const isInBox = document.activeElement === field;
  if (at < 0 && !isInBox) return;
  if (event.key === 'Escape') {
    if (at >= 0) field.focus();
    return;
  }
  const next = isDown ? hits[at + 1] : at > 0 ? hits[at - 1] : isInBox ? undefined : field;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const form = document.querySelector<HTMLFormElement>('form[data-search-form], form[role="search"]');
const field = form?.querySelector<HTMLInputElement>('input[type="search"]');
if (form && field && document.querySelector(RESULTS)) startSearch(form, field);
