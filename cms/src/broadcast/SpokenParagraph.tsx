/** One paragraph as written and as read; the same places are marked on both sides. */
import type { SpokenForm } from 'shared/broadcast/spoken-form';

interface Piece {
  readonly text: string;
  readonly isChanged: boolean;
  readonly isQuestion: boolean;
}

export function SpokenParagraph({ written, form }: { readonly written: string; readonly form: SpokenForm }) {
  const changed = form.spans
    .map((span) => ({ ...span, said: form.spoken.slice(span.spoken.start, span.spoken.end) }))
    .map((span) => ({ ...span, from: written.slice(span.written.start, span.written.end) }))
    .filter(({ said, from }) => said.toLowerCase() !== from.normalize('NFC').toLowerCase());
  const left = changed.map((span) => ({ ...span.written, isQuestion: span.said.startsWith('?') }));
  const right = changed.map((span) => ({ ...span.spoken, isQuestion: span.said.startsWith('?') }));
  return (
    <div role="row" className="spoken-preview__row">
      <p role="cell">{render(cut(written, left))}</p>
      <p role="cell">{form.spoken === '' ? <em>(không đọc)</em> : render(cut(form.spoken, right))}</p>
    </div>
  );
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly isQuestion: boolean;
}

function cut(text: string, marks: readonly Marked[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end, isQuestion } of marks) {
    pieces.push({ text: text.slice(from, start), isChanged: false, isQuestion: false });
    pieces.push({ text: text.slice(start, end), isChanged: true, isQuestion });
    from = end;
  }
  pieces.push({ text: text.slice(from), isChanged: false, isQuestion: false });
  return pieces.filter((piece) => piece.text !== '');
}

function render(pieces: readonly Piece[]) {
  return pieces.map(({ text, isChanged, isQuestion }, index) =>
    isChanged ? (
      <mark key={index} className={isQuestion ? 'spoken-preview__question' : undefined}>
        {text}
      </mark>
    ) : (
      <span key={index}>{text}</span>
    ),
  );
}
