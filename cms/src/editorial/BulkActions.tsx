'use client';
import './editorial-screens.css';
import { Button, useConfig, useListQuery, useSelection } from '@payloadcms/ui';
import { usePathname, useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { moveScopeOf } from 'shared/editorial/move-rights-table';
import { isPageKind } from 'shared/contract/paths';
import { askedInput } from 'shared/editorial/workflow';
import { ACTION_LABELS, ACTIONS, type Action } from 'shared/editorial/workflow-table';
import { z } from 'zod';
import { browserId } from '../platform/browser-id.ts';
import { useRole } from '../people/use-role.ts';
import { BulkAnswer } from './bulk-answer.ts';
import { kindOfCollection, resourceOfKind } from './collections.ts';
import { isAskedBefore, MoveForm } from './MoveForm.tsx';
import type { MoveInput } from './move-input.ts';

/** Above a list: one move for all the chosen items, and what became of each. */
export function BulkActions() {
  const { getSelectedIds, selectedIDs } = useSelection();
  const { data } = useListQuery();
  const pathname = usePathname();
  const router = useRouter();
  const { config } = useConfig();
  const role = useRole();
  const [chosen, setChosen] = useState<Action>();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<BulkAnswer | string>();
  const fieldId = useId();
  const collection = pathname.split('/').at(-1) ?? '';
  const kind = kindOfCollection(collection);
  if (!pathname.startsWith(config.routes.admin) || kind === undefined) return null;
  const own = ACTIONS.filter((action) => role && moveScopeOf(role, resourceOfKind(kind), action) !== 'none');
  const action = chosen ?? own[0];
  // Whoever may do nothing with chosen items has no boxes to choose them: the style sheet takes them out of the list.
  if (action === undefined) return <span className="bulk-actions-none" hidden />;
  if (selectedIDs.length === 0 && answer === undefined) return null;

  const run = async (input: MoveInput): Promise<void> => {
    setAsking(false);
    setBusy(true);
    setAnswer(await postBulkMove(collection, { ids: getSelectedIds(), seen: seenIn(data), action, ...input }));
    setBusy(false);
    router.refresh();
  };

  return (
    <section aria-label="Việc cho các mục đã chọn" className="bulk-actions">
      {selectedIDs.length > 0 && (
        <div className="bulk-actions__choice">
          <label htmlFor={fieldId}>Với {selectedIDs.length} mục đã chọn:</label>
          <select
            disabled={isBusy}
            id={fieldId}
            onChange={(event) => {
              setChosen(own.find((candidate) => candidate === event.target.value));
              setAsking(false);
            }}
            value={action}
          >
            {own.map((candidate) => (
              <option key={candidate} value={candidate}>
                {candidate === 'submit' ? 'Trình' : ACTION_LABELS[candidate]}
              </option>
            ))}
          </select>
          {!isAsking && (
            <Button
              disabled={isBusy}
              margin={false}
              onClick={() => (isAskedBefore({ action, asks: askedInput(action) }) ? setAsking(true) : void run({}))}
              size="medium"
              type="button"
            >
              {isBusy ? 'Đang thực hiện…' : 'Thực hiện'}
            </Button>
          )}
        </div>
      )}
      {isAsking && (
        <MoveForm
          offered={{ action, label: ACTION_LABELS[action], asks: askedInput(action) }}
          hasPage={isPageKind(kind)}
          ownKey=""
          isBusy={isBusy}
          onCancel={() => setAsking(false)}
          onConfirm={(input) => void run(input)}
        />
      )}
      <BulkResult answer={answer} onClose={() => setAnswer(undefined)} />
    </section>
  );
}

interface BulkResultProps {
  readonly answer: BulkAnswer | string | undefined;
  readonly onClose: () => void;
}

function BulkResult({ answer, onClose }: BulkResultProps) {
  if (answer === undefined) return null;
  if (typeof answer === 'string') return <p role="alert">{answer}</p>;
  const done = answer.items.filter(({ ok }) => ok).length;
  return (
    <div className="bulk-actions__result" role="status">
      <p>
        <strong>
          {done}/{answer.items.length} mục đã xong.
        </strong>
      </p>
      <ul>
        {answer.items.map(({ id, headline, ok, message }) => (
          <li className={ok ? '' : 'bulk-actions__refused'} key={id}>
            <span aria-hidden="true">{ok ? '✓' : '✗'}</span> {headline || id}: {message}
          </li>
        ))}
      </ul>
      <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small" type="button">
        Đóng kết quả
      </Button>
    </div>
  );
}

const Shown = z.object({ docs: z.array(z.object({ id: z.string(), updatedAt: z.string() })) });

/** When each item of the list was last saved, as it stands there. */
function seenIn(list: unknown): Readonly<Record<string, string>> {
  const shown = Shown.safeParse(list);
  return shown.success ? Object.fromEntries(shown.data.docs.map(({ id, updatedAt }) => [id, updatedAt])) : {};
}

/** The answer per item, or a sentence where nothing was done. */
async function postBulkMove(
  collection: string,
  body: MoveInput & {
    readonly ids: readonly (string | number)[];
    readonly seen: Readonly<Record<string, string>>;
    readonly action: Action;
  },
): Promise<BulkAnswer | string> {
  try {
    const response = await fetch(`/api/${collection}/bulk-move`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...body, moveId: browserId() }),
    });
    const parsed = BulkAnswer.safeParse(await response.json());
    return parsed.success ? parsed.data : 'Máy chủ không thực hiện được. Hãy tải lại trang rồi thử lại.';
  } catch {
    return 'Không gửi được tới máy chủ. Hãy kiểm tra mạng rồi xem lại danh sách trước khi thử lại.';
  }
}
