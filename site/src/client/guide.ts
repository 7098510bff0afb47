/** Makes the steps of the decision guide one smooth page: the next step is fetched and put in the place of this one. */
import { startTools } from './page-tools.ts';

const STEP = '[data-guide]';

export function startGuide(): void {
  if (!document.querySelector(STEP)) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.closest(STEP) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (link.origin !== location.origin || !link.pathname.startsWith('/co-phai-lua-dao/')) return;
    event.preventDefault();
    void show(link.href, true);
  });
  addEventListener('popstate', () => void show(location.href, false));
}

async function show(address: string, isNew: boolean): Promise<void> {
  const next = await load(address);
  const now = document.querySelector(STEP);
  const step = next?.querySelector(STEP);
  // The plain link still works where the fetched page is not what was expected.
  if (!next || !now || !step) return location.assign(address);
  if (isNew) history.pushState(null, '', address);
  const put = (): void => {
    now.replaceWith(step);
    for (const tools of step.querySelectorAll<HTMLElement>('[data-tools]')) startTools(tools);
    document.title = next.title;
    step.querySelector('h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  if ('startViewTransition' in document && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
    document.startViewTransition(put);
  } else put();
}

async function load(address: string): Promise<Document | undefined> {
  try {
    const answer = await fetch(address, { credentials: 'omit' });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
  } catch {
    return undefined;
  }
}
