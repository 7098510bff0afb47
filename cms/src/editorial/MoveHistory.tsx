'use client';
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';
import type { MovesAnswer } from './moves-answer.ts';

interface MoveHistoryProps {
  readonly log: MovesAnswer['log'];
  /** The page with the words that changed. */
  readonly href: string;
}

/** Who did what, when and why, newest first. */
export function MoveHistory({ log, href }: MoveHistoryProps) {
  if (log.length === 0) return null;
  return (
    <details className="stage-panel__history">
      <summary>Nhật ký ({log.length})</summary>
      <ol>
        {log.map((line) => (
          <li key={`${line.at} ${line.label} ${line.byName}`}>
            <strong>{line.label}</strong> · {line.byName}
            <br />
            {formatVietnamInstant(Date.parse(line.at))}
            {line.reason !== '' && <q>{line.reason}</q>}
          </li>
        ))}
      </ol>
      <a href={href}>Xem đầy đủ, cả chữ đã đổi</a>
    </details>
  );
}
