/** Listening, printing, passing on: each button appears only where the device can do it. */
import { startListening } from './listen.ts';

export function startTools(tools: HTMLElement): void {
  const { address = location.href, title = document.title } = tools.dataset;
  const said = tools.querySelector('[data-said]');
  const say = (text: string): void => {
    if (said) said.textContent = text;
  };
  const show = (name: string, onClick: (button: HTMLButtonElement) => void): HTMLButtonElement | null => {
    const button = tools.querySelector<HTMLButtonElement>(`[data-tool="${name}"]`);
    if (button) {
      button.hidden = false;
      button.addEventListener('click', () => onClick(button));
    }
    return button;
  };
  const copy = (button: HTMLButtonElement, done = 'Đã chép liên kết.'): void => {
    void writeToClipboard(address).then((isCopied) => {
      if (isCopied) tell(button, 'Đã chép');
      return say(isCopied ? done : 'Máy không cho chép. Hãy giữ ngón tay trên địa chỉ trang để chép.');
    });
  };

  show('print', () => print());
  if ('clipboard' in navigator) show('copy', (button) => copy(button));
  // Zalo stands in the phone's own list of apps; without such a list the link is copied to be pasted there.
  if ('share' in navigator) {
    show('zalo', () => void navigator.share({ title, url: address }).catch(() => undefined));
  } else if ('clipboard' in navigator) {
    show('zalo', (button) => copy(button, 'Đã chép liên kết. Mở Zalo và dán vào tin nhắn.'));
  }
  startListening((onClick) => show('listen', onClick), say);
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function tell(button: HTMLButtonElement, text: string): void {
  const label = button.querySelector('[data-label]');
  const before = label?.textContent ?? '';
  if (!label || before === text) return;
  label.textContent = text;
  setTimeout(() => (label.textContent = before), 3000);
}
