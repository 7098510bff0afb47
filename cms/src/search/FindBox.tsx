'use client';
/** One box on every page of the admin that finds any document this person may read. */
import { useAuth } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { z } from 'zod';
import './find-box.css';

const PAUSE_MS = 250;
const FEWEST_LETTERS = 2;
const Part = z.object({ text: z.string(), isMatch: z.boolean() });
const Item = z.object({
  kind: z.string(),
  id: z.string(),
  collection: z.string(),
  stage: z.string(),
  headline: z.array(Part),
});
type Item = z.infer<typeof Item>;
const Answer = z.object({ items: z.array(Item) });
type Found =
  { readonly kind: 'none' } | { readonly kind: 'items'; readonly items: readonly Item[] } | { readonly kind: 'failed' };

const KIND_LABELS: Readonly<Record<string, string>> = {
  article: 'Tin bài',
  tactic: 'Cảnh báo',
  exemplar: 'Mô hình',
  legalGuide: 'Hướng dẫn pháp luật',
  event: 'Sự kiện',
  hotline: 'Đường dây nóng',
  script: 'Bài phát thanh',
  settings: 'Thông tin trang',
};

export function FindBox() {
  const { user } = useAuth();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>({ kind: 'none' });
  const box = useRef<HTMLDivElement>(null);
  const fieldId = useId();

  useEffect(() => {
    if (text.trim().length < FEWEST_LETTERS) {
      setFound({ kind: 'none' });
      return undefined;
    }
    const question = new AbortController();
    const timer = setTimeout(
      () => void ask(text, question.signal).then((answer) => answer && setFound(answer)),
      PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
      question.abort();
    };
  }, [text]);

  if (!user) return null;
  const close = (): void => setText('');
  return (
    <div
      className="find-box"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFound({ kind: 'none' });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(box.current, event);
      }}
      ref={box}
      role="search"
    >
      <label className="find-box__label" htmlFor={fieldId}>
        Tìm nội dung
      </label>
      <input
        autoComplete="off"
        id={fieldId}
        onChange={(event) => setText(event.target.value)}
        placeholder="Tìm tin bài, cảnh báo, bài phát thanh…"
        type="search"
        value={text}
      />
      <div aria-live="polite" className="find-box__found">
        {found.kind === 'failed' && <p>Chưa tìm được. Hãy thử lại sau ít phút.</p>}
        {found.kind === 'items' && found.items.length === 0 && <p>Không có nội dung nào khớp “{text.trim()}”.</p>}
        {found.kind === 'items' && found.items.length > 0 && (
          <ul>
            {found.items.map((item) => (
              <li key={`${item.collection} ${item.id}`}>
                <a href={`/admin/collections/${item.collection}/${item.id}`}>
                  <span>
                    {item.headline.map((part, index) =>
                      part.isMatch ? <mark key={index}>{part.text}</mark> : part.text,
                    )}
                  </span>
                  <small>
                    {KIND_LABELS[item.kind]} · {item.stage}
                  </small>
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** Undefined where a newer question has taken its place. */
async function ask(text: string, signal: AbortSignal): Promise<Found | undefined> {
  try {
    const response = await fetch(`/api/tim-noi-dung?${new URLSearchParams({ q: text })}`, {
      credentials: 'include',
      signal,
    });
    const answer = response.ok ? Answer.safeParse(await response.json()) : undefined;
    return answer?.success ? { kind: 'items', items: answer.data.items } : { kind: 'failed' };
  } catch {
    return signal.aborted ? undefined : { kind: 'failed' };
  }
}

function moveFocus(box: HTMLElement | null, event: React.KeyboardEvent): void {
  const stops = [...(box?.querySelectorAll<HTMLElement>('input, a') ?? [])];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
