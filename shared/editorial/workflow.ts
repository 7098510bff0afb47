/** The life of a document as one table: it draws the buttons, answers why not, and is asked again on the server. */
import { failure, success, type Result } from '../kernel/result.ts';
import type { Role } from './roles.ts';

export const STAGES = ['draft', 'editing', 'approval', 'approved', 'published', 'withdrawn', 'archived'] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_LABELS = {
  draft: 'Nháp',
  editing: 'Chờ biên tập',
  approval: 'Chờ duyệt',
  approved: 'Đã duyệt',
  published: 'Đã đăng',
  withdrawn: 'Đã gỡ',
  archived: 'Lưu trữ',
} as const satisfies Record<Stage, string>;

export const ACTIONS = [
  'submit',
  'sendBack',
  'approve',
  'publish',
  'correct',
  'withdraw',
  'republish',
  'archive',
] as const;
export type Action = (typeof ACTIONS)[number];

interface WorkflowRow {
  readonly action: Action;
  readonly label: string;
  readonly from: readonly Stage[];
  readonly to: Stage;
  readonly roles: readonly Role[];
  /** Refused to anyone who created the item or changed its content since its last approval. */
  readonly byAnotherPerson?: true;
  /** Refused unless the content is, digest for digest, what was approved. */
  readonly asApproved?: true;
  readonly needsReason?: true;
  /** Open from every stage while a version is live: a correction under way must not keep a wrong text on the page. */
  readonly whileLive?: true;
}

/** The only place that says which move exists and for whom. Administrators are no exception to any of it. */
export const WORKFLOW = [
  {
    action: 'submit',
    label: 'Trình duyệt',
    from: ['draft', 'editing', 'withdrawn'],
    to: 'approval',
    roles: ['reporter', 'editor', 'approver', 'broadcaster', 'administrator'],
  },
  {
    action: 'sendBack',
    label: 'Trả lại',
    from: ['editing', 'approval', 'approved'],
    to: 'draft',
    roles: ['editor', 'approver', 'administrator'],
    needsReason: true,
  },
  {
    action: 'approve',
    label: 'Duyệt',
    from: ['approval'],
    to: 'approved',
    roles: ['approver', 'administrator'],
    byAnotherPerson: true,
  },
  {
    action: 'publish',
    label: 'Đăng',
    from: ['approved'],
    to: 'published',
    roles: ['editor', 'approver', 'administrator'],
    asApproved: true,
  },
  {
    action: 'correct',
    label: 'Đính chính',
    from: ['published'],
    to: 'draft',
    roles: ['editor', 'approver', 'administrator'],
    needsReason: true,
  },
  {
    action: 'withdraw',
    label: 'Gỡ',
    from: ['published'],
    to: 'withdrawn',
    roles: ['approver', 'administrator'],
    needsReason: true,
    whileLive: true,
  },
  {
    action: 'republish',
    label: 'Đăng lại',
    from: ['withdrawn'],
    to: 'published',
    roles: ['approver', 'administrator'],
    asApproved: true,
    needsReason: true,
  },
  {
    action: 'archive',
    label: 'Lưu trữ',
    from: ['draft', 'withdrawn'],
    to: 'archived',
    roles: ['editor', 'approver', 'administrator'],
  },
] as const satisfies readonly WorkflowRow[];

/** What the table needs to know about the item and the person. */
export interface MoveRequest {
  readonly action: Action;
  readonly stage: Stage;
  /** Residents can read a version of it now, whatever stage the newest version is in. */
  readonly isLive: boolean;
  readonly role: Role;
  /** The person's unit is the item's unit or stands above it. */
  readonly inOwnUnit: boolean;
  /** The person created the item or changed its content since its last approval. */
  readonly isContributor: boolean;
  /** The content's digest is the approved one. */
  readonly isAsApproved: boolean;
  /** Sentences that say what is missing before it may be approved or published. */
  readonly missing: readonly string[];
  readonly reason: string;
}

export type MoveRefusal =
  | { readonly kind: 'wrongStage'; readonly stage: Stage; readonly action: Action }
  | { readonly kind: 'wrongRole'; readonly action: Action }
  | { readonly kind: 'otherUnit' }
  | { readonly kind: 'ownContent' }
  | { readonly kind: 'changedSinceApproval' }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'reasonMissing'; readonly action: Action };

/** The stage an allowed move leads to, or why it is refused. Asked for buttons with an empty reason: see `isReasonAsked`. */
export function decideMove(request: MoveRequest): Result<Stage, MoveRefusal> {
  const row: WorkflowRow = rowOf(request.action);
  const { action, stage } = request;
  const isOpen = row.from.includes(stage) || (row.whileLive === true && request.isLive);
  if (!isOpen) return failure({ kind: 'wrongStage', stage, action });
  if (!row.roles.includes(request.role)) return failure({ kind: 'wrongRole', action });
  if (!request.inOwnUnit) return failure({ kind: 'otherUnit' });
  if (row.byAnotherPerson && request.isContributor) return failure({ kind: 'ownContent' });
  if (row.asApproved && !request.isAsApproved) return failure({ kind: 'changedSinceApproval' });
  if (needsCompleteness(action) && request.missing.length > 0) {
    return failure({ kind: 'incomplete', missing: request.missing });
  }
  if (row.needsReason && request.reason.trim() === '') return failure({ kind: 'reasonMissing', action });
  return success(row.to);
}

/** Moves that bring an item nearer to residents ask for a complete item. */
function needsCompleteness(action: Action): boolean {
  return action === 'submit' || action === 'approve' || action === 'publish' || action === 'republish';
}

export function rowOf(action: Action): WorkflowRow {
  const row = WORKFLOW.find((candidate) => candidate.action === action);
  if (!row) throw new Error(`No such action in the workflow table: ${action}`);
  return row;
}

export function labelOfAction(action: Action): string {
  return rowOf(action).label;
}

export function isReasonAsked(action: Action): boolean {
  return rowOf(action).needsReason === true;
}

/** The refusal as a sentence that says what to do. */
export function explainRefusal(refusal: MoveRefusal): string {
  switch (refusal.kind) {
    case 'wrongStage':
      return `Mục đang ở bước “${STAGE_LABELS[refusal.stage]}” nên chưa thể ${labelOfAction(refusal.action).toLowerCase()}. Hãy tải lại trang để xem bước hiện tại.`;
    case 'wrongRole':
      return `Vai trò của bạn không có quyền ${labelOfAction(refusal.action).toLowerCase()}. Hãy nhờ người có quyền thực hiện.`;
    case 'otherUnit':
      return 'Mục này thuộc đơn vị khác. Hãy liên hệ đơn vị phụ trách hoặc quản trị.';
    case 'ownContent':
      return 'Bạn đã viết hoặc sửa nội dung này nên không thể tự duyệt. Hãy nhờ một người khác duyệt.';
    case 'changedSinceApproval':
      return 'Nội dung đã thay đổi sau khi duyệt. Hãy trình duyệt lại trước khi đăng.';
    case 'incomplete':
      return `Còn thiếu: ${refusal.missing.join('; ')}. Hãy bổ sung rồi thử lại.`;
    case 'reasonMissing':
      return `Hãy ghi lý do ${labelOfAction(refusal.action).toLowerCase()}.`;
  }
}
