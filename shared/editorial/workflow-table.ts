/** The life of a document as a table: stages, actions, and which action leads from where to where. Who may: `move-rights-table.ts`. */

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
  'schedule',
  'cancelSchedule',
  'correct',
  'discardCorrection',
  'withdraw',
  'withdrawUrgently',
  'confirmWithdrawal',
  'republish',
  'archive',
] as const;
export type Action = (typeof ACTIONS)[number];

export const ACTION_LABELS = {
  submit: 'Trình duyệt',
  sendBack: 'Trả lại',
  approve: 'Duyệt',
  publish: 'Đăng',
  schedule: 'Hẹn giờ đăng',
  cancelSchedule: 'Bỏ hẹn giờ',
  correct: 'Đính chính',
  discardCorrection: 'Bỏ bản đính chính',
  withdraw: 'Gỡ',
  withdrawUrgently: 'Gỡ khẩn cấp',
  confirmWithdrawal: 'Xác nhận việc gỡ',
  republish: 'Đăng lại',
  archive: 'Lưu trữ',
} as const satisfies Record<Action, string>;

/** What a person is asked before the move: a reason, a time, or why and how a page is taken away. */
export type AskedInput = 'reason' | 'time' | 'withdrawal';

export interface WorkflowRow {
  readonly action: Action;
  readonly from: readonly Stage[];
  /** `same`: the move changes something else than the stage. `live`: back to where the version stands that residents read. */
  readonly to: Stage | 'same' | 'live';
  /** Where it leads in a unit that has switched the editing stage off. */
  readonly toWithoutEditing?: Stage;
  /** The right of another action decides: whoever may send an item back may also pass it on from the editing stage. */
  readonly byRightOf?: Action;
  /** Refused to anyone who created the item or changed its content since its last approval. */
  readonly byAnotherPerson?: true;
  /** Refused unless the content is, digest for digest, what was approved. */
  readonly asApproved?: true;
  readonly asks?: AskedInput;
  /** Open from every stage while residents can read a version: a correction under way must not keep a wrong text up. */
  readonly whileLive?: true;
  /** Open only while residents can read a version. */
  readonly onlyWhileLive?: true;
  /** Open only while a time of publication is set. */
  readonly whileScheduled?: true;
  /** Open only while an emergency withdrawal waits for its second person. */
  readonly whileInReview?: true;
}

/** The only place that says which move exists. */
export const WORKFLOW = [
  { action: 'submit', from: ['draft', 'withdrawn'], to: 'editing', toWithoutEditing: 'approval' },
  { action: 'submit', from: ['editing'], to: 'approval', byRightOf: 'sendBack' },
  { action: 'sendBack', from: ['editing', 'approval', 'approved'], to: 'draft', asks: 'reason' },
  { action: 'approve', from: ['approval'], to: 'approved', byAnotherPerson: true },
  { action: 'publish', from: ['approved'], to: 'published', asApproved: true },
  { action: 'schedule', from: ['approved'], to: 'same', asApproved: true, asks: 'time' },
  {
    action: 'cancelSchedule',
    from: ['draft', 'editing', 'approval', 'approved'],
    to: 'same',
    whileScheduled: true,
  },
  { action: 'correct', from: ['published', 'withdrawn'], to: 'draft', asks: 'reason' },
  {
    action: 'discardCorrection',
    from: ['draft', 'editing', 'approval', 'approved'],
    to: 'live',
    asks: 'reason',
    onlyWhileLive: true,
  },
  { action: 'withdraw', from: ['published'], to: 'withdrawn', asks: 'withdrawal', whileLive: true },
  { action: 'withdrawUrgently', from: ['published'], to: 'withdrawn', asks: 'reason', whileLive: true },
  { action: 'confirmWithdrawal', from: STAGES, to: 'same', whileInReview: true },
  { action: 'republish', from: ['withdrawn'], to: 'published', asApproved: true, asks: 'reason' },
  { action: 'archive', from: ['draft', 'withdrawn'], to: 'archived' },
] as const satisfies readonly WorkflowRow[];

export const WITHDRAW_REASONS = ['outdated', 'error', 'replaced'] as const;
/**
 * Why a page is taken away, after GOV.UK's three: `outdated` keeps the page under a notice, `error` (published in error,
 * or harm to a person) answers 410 and leaves no word of it, `replaced` leads readers to another page (301).
 */
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];

export const WITHDRAW_REASON_LABELS = {
  outdated: 'Không còn đúng với hiện nay: trang ở lại, có thông báo ở đầu',
  error: 'Đăng nhầm hoặc gây hại cho người khác: gỡ hẳn, không còn chữ nào',
  replaced: 'Đã có trang khác thay: chuyển người đọc sang trang đó',
} as const satisfies Record<WithdrawReason, string>;
