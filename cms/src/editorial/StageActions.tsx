'use client';
import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import type { Action } from 'shared/editorial/workflow-table';
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';
import { kindOfCollection } from './collections.ts';
import { isAskedBefore, MoveForm, type OfferedAction } from './MoveForm.tsx';
import { MoveHistory } from './MoveHistory.tsx';
import { isPageUp, sentenceOfLive, type MovesAnswer } from './moves-answer.ts';
import { OthersHere } from './OthersHere.tsx';
import { StageJump } from './StageJump.tsx';
import { useMissing } from './use-missing.ts';
import { useMoves } from './use-moves.ts';

const PANEL_ID = 'stage-panel';

/** The stage of a document and everything that can be done about it, in the sidebar of its form. */
export function StageActions() {
  const { id, collectionSlug, data } = useDocumentInfo();
  if (collectionSlug === undefined) return null;
  if (id === undefined) return <NewItemPanel collection={collectionSlug} />;
  const savedAt: unknown = data?.['updatedAt'];
  return (
    <StagePanel collection={collectionSlug} id={String(id)} savedAt={typeof savedAt === 'string' ? savedAt : ''} />
  );
}

function NewItemPanel({ collection }: { readonly collection: string }) {
  const missing = useMissing({ address: `/api/${collection}/moi`, saved: [], isModified: true });
  return (
    <section className="stage-panel">
      <p className="stage-panel__hint">Lưu bản nháp lần đầu, rồi các bước trình duyệt hiện ở đây.</p>
      <Missing missing={missing} />
    </section>
  );
}

function StagePanel(item: { readonly collection: string; readonly id: string; readonly savedAt: string }) {
  const { hasSavePermission = false } = useDocumentInfo();
  const isModified = useFormModified();
  const { answer, problem, isBusy, move } = useMoves(item);
  const [asking, setAsking] = useState<Action>();
  const address = `/api/${item.collection}/${item.id}`;
  const missing = useMissing({ address, saved: answer?.missing ?? [], isModified });
  if (!answer) {
    return (
      <section className="stage-panel" aria-busy={problem === undefined}>
        <p className="stage-panel__hint">{problem ?? 'Đang xem các bước…'}</p>
      </section>
    );
  }
  const asked = answer.actions.find(({ action }) => action === asking);
  return (
    <section className="stage-panel" aria-label="Bước và việc có thể làm" id={PANEL_ID} tabIndex={-1}>
      <StageJump answer={answer} missing={missing} panelId={PANEL_ID} />
      <p className="stage-panel__stage">
        Bước: <span className={`stage-mark stage-mark--${answer.stage}`}>{answer.stageLabel}</span>
      </p>
      <OthersHere address={address} isModified={isModified} mayWrite={hasSavePermission} savedAt={item.savedAt} />
      <LiveLine answer={answer} />
      <WaitingLines answer={answer} />
      {isModified && <p className="stage-panel__hint">Có thay đổi chưa lưu. Hãy lưu bản nháp trước khi chuyển bước.</p>}
      {answer.stage !== 'archived' && <Missing missing={missing} />}
      {asked ? (
        <MoveForm
          offered={asked}
          hasPage={answer.hasPage}
          ownKey={`${kindOfCollection(item.collection)}:${item.id}`}
          isBusy={isBusy}
          onCancel={() => {
            setAsking(undefined);
            // The form goes away with the focus in it.
            document.getElementById(PANEL_ID)?.focus();
          }}
          onConfirm={(input) => void move(asked.action, input)}
        />
      ) : (
        <ActionButtons
          actions={answer.actions}
          forward={FORWARD_FROM[answer.stage] ?? FORWARD}
          isStopped={isModified || isBusy}
          onChoose={(offered) => (isAskedBefore(offered) ? setAsking(offered.action) : void move(offered.action, {}))}
        />
      )}
      {answer.notes.map((note) => (
        <p className="stage-panel__hint" key={note}>
          {note}
        </p>
      ))}
      <p className="stage-panel__problem" role="alert">
        {problem}
      </p>
      <MoveHistory log={answer.log} href={`/admin/collections/${item.collection}/${item.id}/nhat-ky`} />
    </section>
  );
}

function LiveLine({ answer }: { readonly answer: MovesAnswer }) {
  const sentence = sentenceOfLive(answer);
  if (sentence === undefined) return null;
  return (
    <p className="stage-panel__live" role="status">
      {sentence}
      {answer.pageUrl !== undefined && isPageUp(answer) && (
        <>
          {' · '}
          <a href={answer.pageUrl} target="_blank" rel="noreferrer">
            xem trang
          </a>
        </>
      )}
    </p>
  );
}

/** What is set to happen, what did not happen, and whose second look is awaited. */
function WaitingLines({ answer }: { readonly answer: MovesAnswer }) {
  const { scheduledFor, scheduleProblem, isReviewOpen } = answer;
  return (
    <>
      {scheduledFor !== undefined && (
        <p className="stage-panel__live" role="status">
          Hẹn đăng lúc {formatVietnamInstant(Date.parse(scheduledFor))}
          {answer.stage !== 'approved' && ' (chưa được duyệt nên đến giờ sẽ không lên trang)'}
        </p>
      )}
      {scheduleProblem !== undefined && <p className="stage-panel__problem">{scheduleProblem}</p>}
      {isReviewOpen && <p className="stage-panel__problem">{sentenceOfReview(answer)}</p>}
    </>
  );
}

function sentenceOfReview({ actions }: MovesAnswer): string {
  const isOwnLook = actions.some(({ action }) => action === 'confirmWithdrawal');
  return isOwnLook
    ? 'Đã gỡ khẩn cấp, chờ bạn xem lại: gỡ đúng thì xác nhận, gỡ nhầm thì đăng lại.'
    : 'Đã gỡ khẩn cấp: cần người thứ hai xem lại.';
}

/** What stands in the form still lacks, saved or not. */
function Missing({ missing }: { readonly missing: readonly string[] }) {
  if (missing.length === 0) return null;
  return (
    <div className="stage-panel__missing">
      <p>Còn thiếu trước khi trình, duyệt, đăng:</p>
      <ul>
        {missing.map((lack) => (
          <li key={lack}>{lack}</li>
        ))}
      </ul>
    </div>
  );
}

const FORWARD: readonly Action[] = ['confirmWithdrawal', 'approve', 'publish', 'submit'];
/** What is most likely meant, the most pressing first. Handing in again what was just taken away is not. */
const FORWARD_FROM: Partial<Record<MovesAnswer['stage'], readonly Action[]>> = { withdrawn: ['confirmWithdrawal'] };

interface ActionButtonsProps {
  readonly actions: readonly OfferedAction[];
  readonly forward: readonly Action[];
  readonly isStopped: boolean;
  readonly onChoose: (action: OfferedAction) => void;
}

function ActionButtons({ actions, forward: ways, isStopped, onChoose }: ActionButtonsProps) {
  // The way forward first and foremost; what asks for something (sending back, withdrawing) after it.
  const ordered = actions.toSorted((a, b) => Number(isAskedBefore(a)) - Number(isAskedBefore(b)));
  const open = ordered.filter((offered) => offered.whyNot === undefined && !isAskedBefore(offered));
  const forward = ways.find((action) => open.some((offered) => offered.action === action));
  return (
    <ul className="stage-panel__actions">
      {ordered.map((offered) => (
        <li key={offered.action}>
          <Button
            buttonStyle={offered.action === forward ? 'primary' : 'secondary'}
            disabled={isStopped || offered.whyNot !== undefined}
            margin={false}
            onClick={() => onChoose(offered)}
            size="medium"
            type="button"
          >
            {offered.label}
          </Button>
          {offered.whyNot !== undefined && !offered.isIncomplete && (
            <p className="stage-panel__why-not">{offered.whyNot}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
