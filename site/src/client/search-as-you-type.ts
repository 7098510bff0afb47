/**
 * Results while one types: the page's own answer to the same address is fetched and its results take the place of
 * those shown, so there is one way to draw a result and the address can be shared at any moment.
 */
import { startRecentQueries } from './recent-queries.ts';

const FEWEST_LETTERS = 3;
const PAUSE_MS = 180;
const RESULTS = '[data-search-results]';
const STATUS = '[data-search-status]';

type History = 'push' | 'replace' | 'keep';

function startSearch(form: HTMLFormElement, field: HTMLInputElement): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;
  let shown = location.search;

  const load = async (address: string, history: History): Promise<void> => {
    running?.abort();
    const own = new AbortController();
    running = own;
    const url = new URL(address, location.href);
    const page = await loadPage(url, own.signal);
    if (own.signal.aborted) return;
    if (!page || !showResultsOf(page, history === 'replace')) {
      // Whoever asked outright is told by the browser what is wrong; what was only being typed stays as it is.
      if (history === 'push') location.assign(url);
      return;
    }
    document.title = page.title;
    shown = url.search;
    if (history === 'push') window.history.pushState(null, '', url);
    if (history === 'replace') window.history.replaceState(null, '', url);
  };

  const addressOfForm = (): string =>
    `${form.getAttribute('action') ?? ''}?${new URLSearchParams({ q: field.value.trim() })}`;

  field.addEventListener('input', () => {
    clearTimeout(pause);
    running?.abort();
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
    void load(link.href, 'push').then(() => document.querySelector<HTMLElement>(STATUS)?.focus());
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

/** Undefined where it was cancelled, or did not come. */
async function loadPage(url: URL, signal: AbortSignal): Promise<Document | undefined> {
  try {
    const answer = await fetch(url, { signal, credentials: 'omit' });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The line that tells how many stays the same element, so that a screen reader reads its new words. Filters that were
 * unfolded stay so while one types; whoever has chosen one sees the hits first.
 */
function showResultsOf(page: Document, keepsFilters: boolean): boolean {
  const [fresh, current] = [page.querySelector(RESULTS), document.querySelector(RESULTS)];
  const [freshStatus, status] = [page.querySelector(STATUS), document.querySelector(STATUS)];
  if (!fresh || !current || !freshStatus || !status) return false;
  const filters = fresh.querySelector('details');
  if (keepsFilters && filters && current.querySelector('details')?.open) filters.open = true;
  status.textContent = freshStatus.textContent;
  current.replaceWith(fresh);
  return true;
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
