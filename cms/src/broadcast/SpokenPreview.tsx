'use client';
/** What the loudspeaker will say, while the script is being typed; what is unclear is marked. */
import { useFormFields } from '@payloadcms/ui';
import { useDeferredValue, useMemo } from 'react';
import { formatReadingTime, secondsToRead, USUAL_SYLLABLES_PER_MINUTE } from 'shared/broadcast/reading-time';
import { spokenScript } from 'shared/broadcast/script-text';

const QUESTION = /(\?[^\s?]+\?)/;

export function SpokenPreview() {
  const written = useFormFields(([fields]) => {
    const parts = [textOf(fields['headline']?.value), textOf(fields['lead']?.value)];
    const rows = fields['points']?.rows ?? [];
    return JSON.stringify([...parts, ...rows.map((_, index) => textOf(fields[`points.${index}.text`]?.value))]);
  });
  const deferred = useDeferredValue(written);
  const script = useMemo(() => readScript(deferred), [deferred]);
  const minutes = formatReadingTime(secondsToRead(script.syllables));

  return (
    <section aria-labelledby="spoken-preview" className="spoken-preview">
      <h3 id="spoken-preview">Cách đọc trên loa</h3>
      <p>
        {script.syllables} âm tiết · khoảng {minutes} với tốc độ {USUAL_SYLLABLES_PER_MINUTE} âm tiết mỗi phút
      </p>
      <div className="spoken-preview__lines">
        {script.spoken.map((line, index) => (
          <p key={index}>
            {line.split(QUESTION).map((part, place) => (QUESTION.test(part) ? <mark key={place}>{part}</mark> : part))}
          </p>
        ))}
        {script.spoken.length === 0 && <p>Chưa có gì để đọc.</p>}
      </div>
      {script.questions.length > 0 && (
        <p role="status">
          <strong>Còn {script.questions.length} chỗ máy chưa biết đọc</strong>:{' '}
          {[...new Set(script.questions.map(({ token }) => token))].join(', ')}. Hãy viết ra bằng chữ, hoặc dùng từ
          khác; còn dấu hỏi thì chưa trình duyệt được.
        </p>
      )}
    </section>
  );
}

function readScript(written: string) {
  const parsed: unknown = JSON.parse(written);
  const [headline = '', lead = '', ...points] = Array.isArray(parsed) ? parsed.map(textOf) : [];
  return spokenScript({ headline, lead, points });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
