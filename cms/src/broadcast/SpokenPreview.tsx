'use client';
/** Written and spoken side by side while the script is typed: what changed is marked, what is unclear is asked in place. */
import { useConfig, useForm, useFormFields } from '@payloadcms/ui';
import { useDeferredValue, useMemo } from 'react';
import { formatReadingTime, secondsOnAir, USUAL_SYLLABLES_PER_MINUTE } from 'shared/broadcast/reading-time';
import { isTurnedIntoSpeech, scriptTextOf, spokenScript } from 'shared/broadcast/script-text';
import { lintSentences } from 'shared/broadcast/sentence-lint';
import { compileLexicon } from 'shared/broadcast/station-lexicon';
import { ReadingQuestion } from './ReadingQuestion.tsx';
import { SpokenParagraph } from './SpokenParagraph.tsx';
import { useReading } from './use-reading.ts';

const NO_STATION = {
  id: '',
  name: 'Đài đọc 200 âm tiết mỗi phút',
  syllablesPerMinute: USUAL_SYLLABLES_PER_MINUTE,
  region: 'north',
  jingleSeconds: 0,
} as const;

export function SpokenPreview() {
  const { config } = useConfig();
  const { getData } = useForm();
  const unit = useFormFields(([fields]) => fields['unit']?.value);
  // The form's fields are watched as one text; the document is read from the form when it changes.
  const fingerprint = useFormFields(([fields]) =>
    JSON.stringify(
      Object.entries(fields)
        .filter(([path]) => WATCHED.test(path))
        .map(([path, field]) => [path, field?.value, field?.rows?.length]),
    ),
  );
  const deferred = useDeferredValue(fingerprint);
  const reading = useReading(config.routes.api, typeof unit === 'string' ? unit : '');
  const lexicon = useMemo(() => compileLexicon(reading.lexicon), [reading.lexicon]);
  const stations = reading.stations.length === 0 ? [NO_STATION] : reading.stations;
  const region = stations[0]?.region ?? 'north';
  const { text, script, readings } = useMemo(() => {
    const doc = Object.fromEntries(Object.entries(getData()));
    const parsed = scriptTextOf(doc);
    const times = typeof doc['readings'] === 'number' ? doc['readings'] : 1;
    return { text: parsed, script: spokenScript(parsed, { region, lexicon }), readings: times };
  }, [deferred, region, lexicon, getData]);

  if (text.format === 'message') return <MessageLength lines={script.spoken} />;
  if (!isTurnedIntoSpeech(text)) {
    return (
      <section className="spoken-preview">
        <p>Bản tiếng khác được đọc đúng như viết: {script.syllables} âm tiết.</p>
      </section>
    );
  }
  const findings = script.forms.flatMap(({ written, form }) => lintSentences(written, form));
  const tokens = [...new Set(script.questions.map(({ token }) => token))];

  return (
    <section aria-labelledby="spoken-preview" className="spoken-preview">
      <h3 id="spoken-preview">Cách đọc trên loa</h3>
      <ul className="spoken-preview__facts">
        <li>{script.syllables} âm tiết</li>
        {stations.map((station) => (
          <li key={station.id}>
            {station.name}:{' '}
            <strong>{formatReadingTime(secondsOnAir({ ...station, syllables: script.syllables, readings }))}</strong>
            {station.jingleSeconds > 0 && ` (cả ${station.jingleSeconds} giây nhạc)`}
          </li>
        ))}
      </ul>
      {tokens.length > 0 && (
        <div className="spoken-preview__questions">
          <p role="status">
            <strong>Còn {tokens.length} chỗ máy chưa biết đọc.</strong> Điền cách đọc bằng chữ, hoặc sửa lại câu. Còn ô
            hỏi thì chưa trình duyệt được.
          </p>
          {tokens.map((token) => (
            <ReadingQuestion key={token} token={token} />
          ))}
        </div>
      )}
      <div className="spoken-preview__table" role="table" aria-label="Viết và đọc">
        <div role="row" className="spoken-preview__head">
          <span role="columnheader">Viết</span>
          <span role="columnheader">Đọc</span>
        </div>
        {script.forms.map(({ written, form }, index) => (
          <SpokenParagraph key={index} written={written} form={form} />
        ))}
      </div>
      {script.forms.length === 0 && <p>Chưa có gì để đọc. Hãy viết tên bài, lời dẫn và ý chính.</p>}
      {findings.length > 0 && (
        <ul className="spoken-preview__findings" aria-label="Câu khó nghe">
          {findings.map(({ sentence, kind, isError, message }) => (
            <li key={`${kind}${sentence}`} className={isError ? 'spoken-preview__error' : undefined}>
              <strong>{isError ? 'Phải sửa' : 'Nên sửa'}:</strong> {message} <q>{shortened(sentence)}</q>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const WATCHED = /^(?:headline|lead|points|asked|answers|format|language|readings)\b/;
const SHORTEST_WORDS = 8;
/** A longer message is folded away by the phone and read by few. */
const MESSAGE_LETTERS = 500;

function shortened(sentence: string): string {
  const words = sentence.split(' ');
  return words.length <= SHORTEST_WORDS ? sentence : `${words.slice(0, SHORTEST_WORDS).join(' ')}…`;
}

function MessageLength({ lines }: { readonly lines: readonly string[] }) {
  const letters = lines.join('\n').length;
  return (
    <section className="spoken-preview">
      <h3>Tin ngắn</h3>
      <p role="status">
        {letters} ký tự.{' '}
        {letters > MESSAGE_LETTERS
          ? `Quá ${MESSAGE_LETTERS} ký tự thì trên điện thoại phải bấm “Xem thêm”: hãy rút ngắn.`
          : 'Vừa một tin nhắn.'}
      </p>
      <p className="spoken-preview__message">{lines.join('\n')}</p>
    </section>
  );
}
