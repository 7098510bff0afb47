'use client';
import { Button, useDocumentInfo, useField } from '@payloadcms/ui';
import { useState } from 'react';
import { z } from 'zod';
import { RelatedAnswer } from './related-answer.ts';

type Proposal = RelatedAnswer['proposals'][number];

const Related = z
  .array(z.object({ relationTo: z.string(), value: z.union([z.string(), z.object({ id: z.string() })]) }))
  .catch([]);

/** Proposes related items; each is added only when the editor takes it. */
export function RelatedProposals() {
  const { id, collectionSlug } = useDocumentInfo();
  const { value, setValue } = useField<unknown>({ path: 'related' });
  const [proposals, setProposals] = useState<readonly Proposal[]>();
  const [sentence, setSentence] = useState('');
  if (id === undefined || collectionSlug === undefined) {
    return (
      <p className="field-description related-proposals__later">
        Lưu bản nháp lần đầu, rồi có thể xem gợi ý mục liên quan ở đây.
      </p>
    );
  }
  const chosen = Related.parse(value ?? []);
  const isChosen = (proposal: Proposal): boolean =>
    chosen.some((one) => one.relationTo === proposal.relationTo && idOf(one.value) === proposal.value);
  const ask = async (): Promise<void> => {
    setSentence('Đang tìm…');
    const answer = await loadProposals(`/api/${collectionSlug}/${id}/related-proposals`);
    setProposals(answer?.proposals ?? []);
    if (!answer) setSentence('Không hỏi được máy chủ. Hãy kiểm tra mạng rồi thử lại.');
    else setSentence(answer.proposals.length === 0 ? 'Chưa thấy mục nào đã đăng có liên quan.' : '');
  };
  const open = (proposals ?? []).filter((proposal) => !isChosen(proposal));
  return (
    <div className="related-proposals">
      <Button buttonStyle="secondary" margin={false} onClick={() => void ask()} size="medium" type="button">
        Gợi ý mục liên quan
      </Button>
      <p role="status">{sentence}</p>
      <ul>
        {open.map((proposal) => (
          <li key={`${proposal.relationTo} ${proposal.value}`}>
            <span>
              {proposal.headline} <small>({proposal.kindLabel})</small>
            </span>
            <Button
              aria-label={`Thêm: ${proposal.headline}`}
              buttonStyle="secondary"
              margin={false}
              onClick={() => setValue([...chosen, { relationTo: proposal.relationTo, value: proposal.value }])}
              size="small"
              type="button"
            >
              Thêm
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function idOf(value: string | { readonly id: string }): string {
  return typeof value === 'string' ? value : value.id;
}

async function loadProposals(address: string): Promise<RelatedAnswer | undefined> {
  try {
    const response = await fetch(address, { credentials: 'include', cache: 'no-store' });
    const parsed = RelatedAnswer.safeParse(await response.json());
    return response.ok && parsed.success ? parsed.data : undefined;
  } catch {
    // Not ignored: the editor reads that the server did not answer.
    return undefined;
  }
}
