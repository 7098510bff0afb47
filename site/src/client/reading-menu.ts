/** Keeps the chosen size of text and length of lines on this device; nothing of it is ever sent. */
const NAMES = ['co-chu', 'dong'] as const;

export function rememberReading(): void {
  for (const name of NAMES) {
    const kept = read(name);
    for (const choice of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      if (choice.value === kept) choice.checked = true;
      choice.addEventListener('change', () => write(name, choice.value));
    }
  }
  // A tap beside the open menu closes it.
  document.addEventListener('click', ({ target }) => {
    const menu = document.querySelector<HTMLDetailsElement>('.reading-menu[open]');
    if (menu && target instanceof Node && !menu.contains(target)) menu.open = false;
  });
}

/** Some browsers forbid storage altogether. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Then the choice holds for this page only.
  }
}
