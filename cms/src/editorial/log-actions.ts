/** What stands in the editorial log besides the actions of the workflow, and what readers of the log call it. */
import { ACTIONS, type Stage } from 'shared/editorial/workflow-table';
import { labelOfMove } from 'shared/editorial/workflow';

/** `scheduleLapsed`: the time of publication came and the item was not as approved. */
export const LOG_ACTIONS = [...ACTIONS, 'create', 'change', 'delete', 'scheduleLapsed'] as const;
export type LogAction = (typeof LOG_ACTIONS)[number];

export function labelOfLogAction(action: LogAction, from: Stage | undefined, to: Stage): string {
  if (action === 'create') return 'Tạo';
  if (action === 'delete') return 'Xóa';
  if (action === 'change') return from === to ? 'Sửa nội dung' : 'Sửa nội dung, chờ duyệt lại';
  if (action === 'scheduleLapsed') return 'Đến giờ hẹn nhưng chưa đăng được';
  return labelOfMove(action, to);
}
