/** Compares the pasted message with the warnings, here in the browser. The index is the only thing that is fetched. */
import { FIXED_PATHS } from 'shared/contract/paths';
import { parseMessageIndex } from 'shared/search/message-index';
import { createMessageMatcher, type MessageMatcher, type MessageVerdict } from 'shared/search/message-match';

const INDEX_PATH = FIXED_PATHS.messageIndex;

function startPasteCheck(form: HTMLFormElement, result: HTMLElement): void {
  const field = form.querySelector('textarea');
  if (!field) return;
  let matcher: Promise<MessageMatcher> | undefined;
  const show = async (): Promise<void> => {
    const message = field.value.trim();
    if (message === '') {
      result.replaceChildren();
      return;
    }
    try {
      matcher ??= loadMatcher();
      const match = await matcher;
      result.replaceChildren(...verdictParts(match(message)));
    } catch {
      matcher = undefined;
      result.replaceChildren(
        paragraph('Chưa tải được danh sách cảnh báo. Hãy kiểm tra mạng rồi bấm lại; tin nhắn vẫn ở trong ô.'),
      );
    }
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
  field.addEventListener('paste', () => setTimeout(() => void show(), 0));
  form.addEventListener('reset', () => {
    result.replaceChildren();
    field.focus();
  });
}

async function loadMatcher(): Promise<MessageMatcher> {
  const answer = await fetch(INDEX_PATH, { credentials: 'omit' });
  if (!answer.ok) throw new Error(`The index answered ${answer.status}`);
  return createMessageMatcher(parseMessageIndex(await answer.json()));
}

/** Whatever is found, it never says that a message is harmless. */
function verdictParts({ matches, commonSigns, addresses }: MessageVerdict): readonly HTMLElement[] {
  const parts: HTMLElement[] = [
    heading(matches.length > 0 ? 'Tin này giống những cảnh báo sau' : 'Chưa có cảnh báo nào giống hẳn tin này'),
  ];
  if (matches.length === 0) {
    parts.push(
      paragraph(
        'Kẻ gian luôn đổi lời, nên không thấy cảnh báo giống không nói lên điều gì. Đừng bấm liên kết, đừng chuyển tiền, đừng đọc mã; hãy hỏi người thân hoặc gọi số dưới đây.',
      ),
    );
  }
  for (const { warning, signs, cues } of matches) {
    const box = element('article', 'paste-check__match');
    const title = document.createElement('h3');
    const link = document.createElement('a');
    link.href = warning.path;
    link.textContent = warning.headline;
    title.append(link);
    box.append(title);
    if (warning.isOver) box.append(paragraph('Thủ đoạn cũ, vẫn có thể quay lại.'));
    if (signs.length > 0) box.append(paragraph('Dấu hiệu trùng:'), list(signs));
    if (cues.length > 0) box.append(paragraph(`Lời trong tin: ${cues.map((cue) => `“${cue}”`).join(', ')}.`));
    parts.push(box);
  }
  if (commonSigns.length > 0) {
    const box = element('div', 'paste-check__common');
    box.append(paragraph('Dấu hiệu đáng ngờ trong tin:'), list(commonSigns));
    parts.push(box);
  }
  if (addresses.length > 0) {
    parts.push(paragraph('Liên kết trong tin (đã làm cho không bấm được):'));
    const found = list(addresses);
    found.className = 'paste-check__address';
    parts.push(found);
  }
  return parts;
}

function heading(text: string): HTMLElement {
  const title = document.createElement('h2');
  title.textContent = text;
  return title;
}

function paragraph(text: string): HTMLElement {
  const part = document.createElement('p');
  part.textContent = text;
  return part;
}

function list(lines: readonly string[]): HTMLElement {
  const part = document.createElement('ul');
  part.append(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  return part;
}

function element(name: string, className: string): HTMLElement {
  const part = document.createElement(name);
  part.className = className;
  return part;
}

const form = document.querySelector<HTMLFormElement>('[data-paste-check]');
const result = document.querySelector<HTMLElement>('[data-paste-result]');
if (form && result) startPasteCheck(form, result);
