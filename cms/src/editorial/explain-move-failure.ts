/** Why a move did not happen: the table's refusals and what only the server can find out. */
import { explainRefusal, type MoveRefusal } from 'shared/editorial/move-refusals';
import type { ApplyFailure } from './apply-move.ts';

export type MoveFailure =
  | MoveRefusal
  | ApplyFailure
  | { readonly kind: 'notSignedIn' }
  /** The id of the move was used for another one. */
  | { readonly kind: 'moveIdReused' };

/** The refusal as a sentence that says what to do. */
export function explainMoveFailure(refusal: MoveFailure): string {
  if (refusal.kind === 'notSignedIn') return 'Hãy đăng nhập lại, và đổi mật khẩu nếu được nhắc.';
  if (refusal.kind === 'notFound') return 'Không tìm thấy mục này. Có thể mục đã bị xóa.';
  if (refusal.kind === 'moveIdReused') {
    return 'Lần bấm này đã được dùng cho việc khác. Hãy tải lại trang rồi thử lại.';
  }
  if (refusal.kind === 'changedMeanwhile') {
    return 'Mục vừa được người khác lưu hoặc chuyển bước. Hãy tải lại trang, xem lại rồi quyết định.';
  }
  return explainRefusal(refusal);
}

/** The status a REST answer carries for it. */
export function statusOfMoveFailure(reason: MoveFailure): number {
  switch (reason.kind) {
    case 'notSignedIn':
      return 401;
    case 'notFound':
      return 404;
    case 'wrongRole':
    case 'otherUnit':
    case 'notAuthor':
    case 'ownContent':
    case 'ownWithdrawal':
      return 403;
    case 'wrongStage':
    case 'changedMeanwhile':
    case 'changedSinceApproval':
    case 'moveIdReused':
    case 'stillLive':
    case 'reviewOpen':
    case 'correctionUnderWay':
    case 'alreadyOutdated':
      return 409;
    case 'incomplete':
    case 'findingsOpen':
    case 'reasonMissing':
    case 'replacementMissing':
    case 'timeMissing':
    case 'timePast':
    case 'timeTooFar':
    case 'noPage':
      return 400;
  }
}
