'use client';
import './editorial-screens.css';
import type { MoveInput } from './move-input.ts';
import type { MovesAnswer } from './moves-answer.ts';
import { ConfirmButtons } from './ConfirmButtons.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { ScheduleForm } from './ScheduleForm.tsx';
import { WithdrawalForm } from './WithdrawalForm.tsx';

export type OfferedAction = MovesAnswer['actions'][number];

interface MoveFormProps {
  readonly offered: Pick<OfferedAction, 'action' | 'label' | 'asks'>;
  readonly hasPage: boolean;
  readonly ownKey: string;
  readonly isBusy: boolean;
  readonly onConfirm: (input: MoveInput) => void;
  readonly onCancel: () => void;
}

/** What a move asks for before it is made. */
export function MoveForm(props: MoveFormProps) {
  return (
    <div ref={focusFirst}>
      <Questions {...props} />
    </div>
  );
}

/** The button that opened the form is gone, and the focus with it. Where nothing is asked "Thôi" gets it, so that two strokes do not archive. */
function focusFirst(form: HTMLDivElement | null): void {
  form?.querySelector<HTMLElement>('input, textarea, button:last-child')?.focus();
}

function Questions({ offered, hasPage, ownKey, isBusy, onConfirm, onCancel }: MoveFormProps) {
  const common = { label: offered.label, isBusy, onCancel };
  switch (offered.asks) {
    case 'time':
      return <ScheduleForm {...common} onConfirm={(scheduledFor) => onConfirm({ scheduledFor })} />;
    case 'withdrawal':
      return <WithdrawalForm {...common} hasPage={hasPage} ownKey={ownKey} onConfirm={onConfirm} />;
    case undefined:
      return (
        <div className="stage-panel__reason">
          <p>{NO_WAY_BACK[offered.action]}</p>
          <ConfirmButtons {...common} isReady onConfirm={() => onConfirm({})} />
        </div>
      );
    case 'reason':
      return <ReasonForm {...common} help={HELP[offered.action]} onConfirm={(reason) => onConfirm({ reason })} />;
  }
}

/** Moves that ask for nothing and that no other move takes back: said before they are made. */
const NO_WAY_BACK: Partial<Record<OfferedAction['action'], string>> = {
  archive: 'Mục đã lưu trữ không sửa và không đăng lại được nữa; chữ và nhật ký vẫn còn để tra cứu. Lưu trữ mục này?',
};

export function isAskedBefore({ action, asks }: Pick<OfferedAction, 'action' | 'asks'>): boolean {
  return asks !== undefined || NO_WAY_BACK[action] !== undefined;
}

/** Who reads the reason, where that is not plain. */
const HELP: Partial<Record<OfferedAction['action'], string>> = {
  correct: 'Người đọc sẽ thấy dòng này dưới bài: điều gì sai, nay sửa thế nào.',
  discardCorrection:
    'Trang vẫn hiện bản đã đăng. Bản đang sửa bị bỏ; những gì đã viết còn trong nhật ký biên tập và trong các phiên bản.',
  withdrawUrgently: 'Trang mất ngay khỏi mọi nơi. Một người khác sẽ được nhắc xem lại việc gỡ này.',
  republish: 'Người đọc sẽ thấy dòng này dưới bài.',
};
