'use client';
/** Asks how one token is read; the answer becomes a row of the script's own readings. */
import { Button, useForm } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { isSpeakable } from 'shared/broadcast/station-lexicon';

/** A number means something else at another place: only names and words are worth keeping for the station. */
const HAS_DIGIT = /\d/;

export function ReadingQuestion({ token }: { readonly token: string }) {
  const { addFieldRow, getData } = useForm();
  const [spoken, setSpoken] = useState('');
  const [isForStation, setForStation] = useState(false);
  const [message, setMessage] = useState('');
  const id = useId();

  const answer = (): void => {
    const reading = spoken.trim();
    if (!isSpeakable(reading)) {
      setMessage('Hãy viết bằng chữ đúng như khi đọc, ví dụ “hai trên năm”. Không dùng chữ số và ký hiệu.');
      return;
    }
    const rows: unknown = getData()['answers'];
    addFieldRow({
      path: 'answers',
      schemaPath: 'answers',
      rowIndex: Array.isArray(rows) ? rows.length : 0,
      subFieldState: {
        written: { initialValue: token, valid: true, value: token },
        spoken: { initialValue: reading, valid: true, value: reading },
        forStation: { initialValue: isForStation, valid: true, value: isForStation },
      },
    });
  };

  return (
    <div className="reading-question">
      <label htmlFor={id}>
        <mark className="spoken-preview__question">{token}</mark> đọc là
      </label>
      <input
        id={id}
        type="text"
        value={spoken}
        aria-invalid={message !== ''}
        aria-describedby={`${id}-message`}
        onChange={(event) => setSpoken(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          answer();
        }}
      />
      <Button buttonStyle="secondary" size="small" onClick={answer}>
        Đọc như vậy
      </Button>
      {!HAS_DIGIT.test(token) && (
        <label className="reading-question__keep">
          <input type="checkbox" checked={isForStation} onChange={(event) => setForStation(event.target.checked)} />
          Lần sau cũng đọc như vậy
        </label>
      )}
      <p id={`${id}-message`} role="alert">
        {message}
      </p>
    </div>
  );
}
