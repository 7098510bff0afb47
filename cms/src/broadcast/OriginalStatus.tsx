'use client';
/** Says whether the Vietnamese original has changed since this version was made, and lets the translator confirm a new look. */
import { Button, useConfig, useField, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { scriptTextOf, wholeText } from 'shared/broadcast/script-text';
import { z } from 'zod';

const Doc = z.record(z.string(), z.unknown());

export function OriginalStatus() {
  const original = useFormFields(([fields]) => fields['originalScript']?.value);
  const { value: seen, setValue: setSeen } = useField<string>({ path: 'originalText' });
  const { config } = useConfig();
  const [current, setCurrent] = useState<string | undefined>();
  const id = typeof original === 'string' ? original : undefined;
  const { api, admin } = config.routes;

  useEffect(() => {
    if (id === undefined) return undefined;
    const control = new AbortController();
    void fetch(`${api}/scripts/${id}?depth=0&draft=true`, { credentials: 'include', signal: control.signal })
      .then(async (response) => Doc.parse(await response.json()))
      .then((doc) => setCurrent(wholeText(scriptTextOf(doc))))
      // Without an answer nothing is claimed about the original.
      .catch(() => setCurrent(undefined));
    return () => control.abort();
  }, [api, id]);

  if (id === undefined || current === undefined) return null;
  const link = (
    <a href={`${admin}/collections/scripts/${id}`} target="_blank" rel="noreferrer">
      Mở bản gốc
    </a>
  );
  if (typeof seen !== 'string' || seen === '') {
    return (
      <div className="original-status">
        <p>Bấm khi đã dịch xong theo bản gốc hiện nay. {link}</p>
        <Button buttonStyle="secondary" size="small" onClick={() => setSeen(current)}>
          Đã dịch theo bản này
        </Button>
      </div>
    );
  }
  if (seen === current) return <p className="original-status">Khớp với bản gốc hiện nay. {link}</p>;
  return (
    <div className="original-status original-status--changed" role="status">
      <p>
        <strong>Bản gốc đã đổi</strong> từ khi có bản này. {link}
      </p>
      <p>Câu mới hoặc đã sửa ở bản gốc:</p>
      <ul>
        {newLines(seen, current).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button buttonStyle="secondary" size="small" onClick={() => setSeen(current)}>
        Đã sửa theo bản gốc mới
      </Button>
    </div>
  );
}

function newLines(before: string, after: string): string[] {
  const known = new Set(before.split('\n'));
  const added = after.split('\n').filter((line) => !known.has(line));
  return added.length > 0 ? added : ['(bản gốc chỉ bỏ bớt câu)'];
}
