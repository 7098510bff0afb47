'use client';
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';
import type { MovesAnswer } from './moves-answer.ts';

/** Who did what, when and why, newest first. */
export function MoveHistory({ log }: { readonly log: MovesAnswer['log'] }) {
  if (log.length === 0) return null;
  return (
    <details className="stage-panel__history">
      <summary>Nhật ký ({log.length})</summary>
      <ol>
        {log.map((line) => (
          <li key={`${line.at} ${line.label}`}>
            <strong>{line.label}</strong> · {line.byName}
            <br />
            {formatVietnamInstant(Date.parse(line.at))}
            {line.reason !== '' && <q>{line.reason}</q>}
          </li>
        ))}
      </ol>
    </details>
  );
}
