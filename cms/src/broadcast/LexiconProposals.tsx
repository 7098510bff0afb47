'use client';
/** In the settings, above the station's readings: what writers of scripts ask to keep, to be added or declined. */
import { Button, useConfig, useForm, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const Answer = z.object({
  proposals: z.array(z.object({ written: z.string(), spoken: z.string(), scriptId: z.string(), headline: z.string() })),
});
type Proposal = z.infer<typeof Answer>['proposals'][number];

export function LexiconProposals() {
  const { config } = useConfig();
  const { addFieldRow, disabled, getData } = useForm();
  const [proposals, setProposals] = useState<readonly Proposal[] | undefined>();
  const [isMissing, setMissing] = useState(false);
  const { api, admin } = config.routes;
  // Rows of the form that are not saved yet count too, so that a proposal goes once it was answered.
  const taken = useFormFields(([fields]) =>
    JSON.stringify(
      Object.entries(fields)
        .filter(([path]) => TAKEN.test(path))
        .map(([, field]) => field?.value),
    ),
  );

  useEffect(() => {
    const control = new AbortController();
    void fetch(`${api}/scripts/lexicon-proposals`, { credentials: 'include', signal: control.signal })
      .then(async (response) => setProposals(Answer.parse(await response.json()).proposals))
      .catch(() => setMissing(!control.signal.aborted));
    return () => control.abort();
  }, [api]);

  const put = (path: 'lexicon' | 'declinedReadings', { written, spoken }: Proposal): void => {
    const rows: unknown = getData()[path];
    addFieldRow({
      path,
      schemaPath: path,
      rowIndex: Array.isArray(rows) ? rows.length : 0,
      subFieldState: {
        written: { initialValue: written, valid: true, value: written },
        spoken: { initialValue: spoken, valid: true, value: spoken },
      },
    });
  };

  if (isMissing) return <p role="alert">Chưa tải được các cách đọc được đề nghị. Hãy tải lại trang.</p>;
  const open = proposals?.filter(({ written }) => !taken.includes(JSON.stringify(written))) ?? [];
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="lexicon-proposals" className="lexicon-proposals">
      <h4 id="lexicon-proposals">Người soạn đề nghị thêm {open.length} cách đọc</h4>
      <ul>
        {open.map((proposal) => (
          <li key={`${proposal.written} ${proposal.spoken}`}>
            <p>
              <strong>{proposal.written}</strong> đọc là <strong>{proposal.spoken}</strong>
              <br />
              <a href={`${admin}/collections/scripts/${proposal.scriptId}`} target="_blank" rel="noreferrer">
                {proposal.headline}
              </a>
            </p>
            <div className="lexicon-proposals__actions">
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={disabled}
                onClick={() => put('lexicon', proposal)}
              >
                Thêm vào cách đọc của đài
              </Button>
              <Button
                buttonStyle="none"
                size="small"
                margin={false}
                disabled={disabled}
                onClick={() => put('declinedReadings', proposal)}
              >
                Bỏ qua
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <p>
        {disabled
          ? 'Bấm “Đính chính” rồi thêm hoặc bỏ qua từng cách đọc.'
          : 'Thêm hoặc bỏ qua xong hãy lưu; cách đọc mới có hiệu lực khi thông tin trang được duyệt và đăng.'}
      </p>
    </section>
  );
}

const TAKEN = /^(?:lexicon|declinedReadings)\.\d+\.written$/;
