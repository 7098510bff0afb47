/** Reads the page aloud with the device's own voice for its language; without one there is no button. */
type ShowButton = (onClick: (button: HTMLButtonElement) => void) => HTMLButtonElement | null;

/** Not read: what is pressed, what is said elsewhere. */
const SILENT = '[data-tools],button,[popover],nav,figcaption,svg,.visually-hidden,.document-foot,.related';
/** Some voices stop in the middle of a long text, so it is handed over in pieces. */
const PIECES = 'h1,h2,h3,p,li,dt,dd';

export function startListening(show: ShowButton, say: (text: string) => void): void {
  if (!('speechSynthesis' in window)) return;
  const language = document.querySelector<HTMLElement>('h1')?.lang || 'vi';
  let isShown = false;
  const offer = (): void => {
    const voice = speechSynthesis.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === language);
    if (!voice || isShown) return;
    isShown = true;
    show((button) => toggle(button, voice, say));
    // A voice must not go on after its page has gone.
    addEventListener('pagehide', () => speechSynthesis.cancel());
  };
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
}

function toggle(button: HTMLButtonElement, voice: SpeechSynthesisVoice, say: (text: string) => void): void {
  const label = button.querySelector('[data-label]');
  const setState = (isOn: boolean): void => {
    button.setAttribute('aria-pressed', String(isOn));
    if (label) label.textContent = isOn ? 'Dừng đọc' : 'Nghe đọc';
  };
  if (button.getAttribute('aria-pressed') === 'true') {
    speechSynthesis.cancel();
    setState(false);
    return;
  }
  const pieces = listPieces();
  pieces.forEach((text, index) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.95;
    if (index === pieces.length - 1) utterance.addEventListener('end', () => setState(false));
    utterance.addEventListener('error', () => setState(false));
    speechSynthesis.speak(utterance);
  });
  setState(true);
  say('Đang đọc trang này.');
}

function listPieces(): readonly string[] {
  const copy = document.querySelector('main')?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return [];
  for (const silent of copy.querySelectorAll(SILENT)) {
    if (silent.matches('.abbreviation')) silent.replaceWith(silent.textContent);
    else silent.remove();
  }
  return [...copy.querySelectorAll(PIECES)]
    .filter((element) => !element.querySelector(PIECES))
    .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
