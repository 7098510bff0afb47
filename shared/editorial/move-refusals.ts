/** Why a move is refused, and the sentence that says what to do. */
import { ACTION_LABELS, STAGE_LABELS, type Action, type Stage } from './workflow-table.ts';

export type MoveRefusal =
  | { readonly kind: 'wrongStage'; readonly stage: Stage; readonly action: Action }
  | { readonly kind: 'wrongRole'; readonly action: Action }
  | { readonly kind: 'otherUnit' }
  | { readonly kind: 'notAuthor' }
  | { readonly kind: 'ownContent' }
  /** The second look at an emergency withdrawal belongs to somebody else. */
  | { readonly kind: 'ownWithdrawal' }
  | { readonly kind: 'changedSinceApproval' }
  /** Something is live that this move would leave behind. */
  | { readonly kind: 'stillLive' }
  /** Whether this person may give the second look that is waited for. */
  | { readonly kind: 'reviewOpen'; readonly isOwnLook: boolean }
  /** "Outdated" and "replaced" need a page of its own. */
  | { readonly kind: 'noPage' }
  | { readonly kind: 'correctionUnderWay' }
  | { readonly kind: 'alreadyOutdated' }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  /** Warnings (privacy, sources) that nobody has overruled with a reason. */
  | { readonly kind: 'findingsOpen'; readonly findings: readonly string[] }
  | { readonly kind: 'reasonMissing'; readonly action: Action }
  | { readonly kind: 'replacementMissing' }
  | { readonly kind: 'timeMissing' }
  | { readonly kind: 'timePast' }
  | { readonly kind: 'timeTooFar' };

/** The refusal as a sentence that says what to do. Example: "Hãy ghi lý do trả lại." */
export function explainRefusal(refusal: MoveRefusal): string {
  switch (refusal.kind) {
    case 'wrongStage':
      return `Mục đang ở bước “${STAGE_LABELS[refusal.stage]}” nên chưa thể ${verbOf(refusal.action)}. Hãy tải lại trang để xem bước hiện tại.`;
    case 'wrongRole':
      return `Vai trò của bạn không có quyền ${verbOf(refusal.action)}. Hãy nhờ người có quyền thực hiện.`;
    case 'otherUnit':
      return 'Mục này thuộc đơn vị khác. Hãy liên hệ đơn vị phụ trách hoặc quản trị.';
    case 'notAuthor':
      return 'Mục này do người khác soạn. Hãy nhờ người soạn hoặc biên tập viên trình.';
    case 'ownContent':
      return 'Bạn đã viết hoặc sửa nội dung này nên không thể tự duyệt. Hãy nhờ một người khác duyệt.';
    case 'ownWithdrawal':
      return 'Bạn là người đã gỡ khẩn cấp mục này. Hãy nhờ một người khác xem lại.';
    case 'changedSinceApproval':
      return 'Nội dung đã thay đổi sau khi duyệt. Hãy trình duyệt lại trước khi đăng.';
    case 'stillLive':
      return 'Trang của mục này vẫn đang hiện cho người đọc. Hãy gỡ trang trước rồi lưu trữ.';
    case 'reviewOpen':
      return refusal.isOwnLook
        ? 'Lần gỡ khẩn cấp còn chờ bạn xem lại. Hãy xác nhận việc gỡ hoặc đăng lại trước.'
        : 'Lần gỡ khẩn cấp còn chờ người thứ hai xem lại. Hãy nhờ người đó xác nhận hoặc đăng lại trước.';
    case 'noPage':
      return 'Loại nội dung này không có trang riêng nên chỉ gỡ hẳn được. Hãy chọn lý do “Đăng nhầm hoặc gây hại”.';
    case 'correctionUnderWay':
      return 'Mục đang có bản sửa chưa duyệt. Hãy đăng bản sửa đó trước, hoặc chọn gỡ hẳn.';
    case 'alreadyOutdated':
      return 'Trang này đã có thông báo không còn đúng với hiện nay. Hãy chọn lý do khác nếu vẫn cần gỡ.';
    case 'incomplete':
      return `Còn thiếu: ${refusal.missing.join('; ')}. Hãy bổ sung rồi thử lại.`;
    case 'findingsOpen':
      return `Còn cảnh báo chưa xử lý: ${refusal.findings.join('; ')}. Hãy sửa, hoặc ghi lý do giữ nguyên.`;
    case 'reasonMissing':
      return `Hãy ghi lý do ${verbOf(refusal.action)}.`;
    case 'replacementMissing':
      return 'Hãy chọn trang thay thế: một trang khác đang hiện cho người đọc.';
    case 'timeMissing':
      return 'Hãy chọn ngày và giờ đăng.';
    case 'timePast':
      return 'Giờ hẹn đã qua. Hãy chọn một thời điểm trong tương lai, hoặc bấm Đăng.';
    case 'timeTooFar':
      return 'Giờ hẹn quá xa. Hãy xem lại năm.';
  }
}

function verbOf(action: Action): string {
  return ACTION_LABELS[action].toLowerCase();
}
