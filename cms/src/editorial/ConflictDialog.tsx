'use client';
import { Button } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { Comparison, type ComparedField } from './comparison.ts';
import { TextDifference } from './TextDifference.tsx';

type Data = Readonly<Record<string, unknown>>;
type Choice = 'mine' | 'theirs';

interface ConflictDialogProps {
  /** `/api/<collection>/<id>` */
  readonly address: string;
  /** The version the person's text started from. */
  readonly base: string;
  readonly mine: Data;
  /** The person's text with what was taken from the other's, on the newest version. */
  readonly onMerged: (data: Record<string, unknown>) => void;
  readonly onCancel: () => void;
}

/** Both texts, field by field: what only one of the two changed is taken, of what both changed the person chooses. */
export function ConflictDialog({ address, base, mine, onMerged, onCancel }: ConflictDialogProps) {
  const [comparison, setComparison] = useState<Comparison>();
  const [problem, setProblem] = useState<string>();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    dialog.current?.showModal();
    const load = async (): Promise<void> => {
      const loaded = await loadComparison(address, { base, mine });
      if (loaded) setComparison(loaded);
      else setProblem('Không so được hai bản. Chữ bạn gõ vẫn còn. Hãy kiểm tra mạng rồi thử lại.');
    };
    void load();
  }, [address, base, mine]);

  const isOpen = comparison?.fields.some((field) => choiceOf(field, choices) === undefined) ?? true;
  return (
    <dialog aria-label="So hai bản" className="conflict-dialog" onCancel={onCancel} ref={dialog}>
      <h2>Có bản mới hơn của {comparison?.byName || 'người khác'}</h2>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {comparison && comparison.fields.length === 0 && <p>Hai bản giống nhau.</p>}
      {comparison?.fields.map((field) => (
        <FieldChoice
          field={field}
          choice={choiceOf(field, choices)}
          key={field.field}
          onChoose={(choice) => setChoices({ ...choices, [field.field]: choice })}
        />
      ))}
      <div className="conflict-dialog__buttons">
        <Button
          disabled={comparison === undefined || isOpen}
          margin={false}
          onClick={() => comparison && onMerged(merge(mine, comparison, choices))}
          size="medium"
          type="button"
        >
          Dùng bản đã chọn
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="medium" type="button">
          Quay lại sửa tiếp
        </Button>
      </div>
    </dialog>
  );
}

interface FieldChoiceProps {
  readonly field: ComparedField;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

function FieldChoice({ field, choice, onChoose }: FieldChoiceProps) {
  const { label, mine, theirs, changedBy } = field;
  return (
    <fieldset className="conflict-dialog__field">
      <legend>{label}</legend>
      {changedBy === 'both' && <p className="conflict-dialog__both">Cả hai người đều sửa chỗ này: hãy chọn một bản.</p>}
      <div className="conflict-dialog__texts">
        <label>
          <input checked={choice === 'mine'} name={field.field} onChange={() => onChoose('mine')} type="radio" />
          Bản của tôi
          <span className="conflict-dialog__text">{mine || '(trống)'}</span>
        </label>
        <label>
          <input checked={choice === 'theirs'} name={field.field} onChange={() => onChoose('theirs')} type="radio" />
          Bản đã lưu
          <span className="conflict-dialog__text">{theirs || '(trống)'}</span>
        </label>
      </div>
      <details>
        <summary>Khác nhau ở chữ nào (từ bản đã lưu sang bản của tôi)</summary>
        <TextDifference before={theirs} after={mine} />
      </details>
    </fieldset>
  );
}

/** What only one of the two changed needs no choice, but may be chosen otherwise. */
function choiceOf(field: ComparedField, choices: Readonly<Record<string, Choice>>): Choice | undefined {
  const chosen = choices[field.field];
  if (chosen !== undefined) return chosen;
  if (field.changedBy === 'both') return undefined;
  return field.changedBy === 'me' ? 'mine' : 'theirs';
}

function merge(mine: Data, { fields, updatedAt }: Comparison, choices: Readonly<Record<string, Choice>>) {
  const taken = fields.filter((field) => choiceOf(field, choices) === 'theirs');
  return {
    ...mine,
    ...Object.fromEntries(taken.map(({ field, theirValue }) => [field, theirValue])),
    baseVersion: updatedAt,
  };
}

async function loadComparison(address: string, body: { readonly base: string; readonly mine: Data }) {
  try {
    const response = await fetch(`${address}/compare`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const parsed = Comparison.safeParse(await response.json());
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
