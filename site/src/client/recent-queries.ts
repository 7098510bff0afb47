/** Recent queries, only where the reader asked for them, and only on this device. */
const KEY = 'tim-gan-day';
const KEPT = 8;

interface RecentOptions {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly search: (text: string) => void;
}

export function startRecentQueries({ form, field, search }: RecentOptions): void {
  const box = document.querySelector<HTMLElement>('[data-recent-queries]');
  const choice = box?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  const list = box?.querySelector('ul');
  if (!box || !choice || !list) return;
  let kept = load();
  const draw = (): void => {
    list.replaceChildren(
      ...(kept ?? []).map((text) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = text;
        button.addEventListener('click', () => {
          field.value = text;
          search(text);
        });
        item.append(button);
        return item;
      }),
    );
  };
  choice.checked = kept !== undefined;
  choice.addEventListener('change', () => {
    kept = choice.checked ? [] : undefined;
    save(kept);
    draw();
  });
  form.addEventListener('submit', () => {
    const text = field.value.trim();
    if (kept === undefined || text === '') return;
    kept = [text, ...kept.filter((other) => other !== text)].slice(0, KEPT);
    save(kept);
    draw();
  });
  draw();
  box.hidden = false;
}

/** Undefined where the reader has not asked for it, or the browser keeps nothing. */
function load(): readonly string[] | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string').slice(0, KEPT) : undefined;
  } catch {
    return undefined;
  }
}

function save(kept: readonly string[] | undefined): void {
  try {
    if (kept === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing has nothing to remember.
  }
}
