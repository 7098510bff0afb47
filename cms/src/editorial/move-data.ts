/** What each recorded move writes on its document besides the stage. A pure function of record and document. */
import type { EditorialDoc, Withdrawal } from './editorial-doc.ts';
import type { LogRecord } from './log-record.ts';

type Data = Readonly<Record<string, unknown>>;

const NO_SCHEDULE = { scheduledFor: null, scheduledBy: null, scheduleProblem: null } as const;
/** Every member by name: what is left out of a group keeps its value. */
const NO_WITHDRAWAL = {
  withdrawal: { reason: null, explanation: null, at: null, by: null, replacedBy: null, review: null },
} as const;

export function dataOfMove(record: LogRecord, doc: EditorialDoc): Data {
  return { _status: liveStatusAfter(record) ?? 'draft', ...ownDataOf(record, doc) };
}

/** The status of the version that residents read after this move; undefined where the move leaves that version alone. */
export function liveStatusAfter(record: LogRecord): 'published' | 'draft' | undefined {
  const { action, withdrawReason } = record;
  if (action === 'publish' || action === 'republish' || action === 'discardCorrection') return 'published';
  if (action === 'withdrawUrgently') return 'draft';
  if (action !== 'withdraw') return undefined;
  return withdrawReason === 'outdated' ? 'published' : 'draft';
}

function ownDataOf(record: LogRecord, doc: EditorialDoc): Data {
  switch (record.action) {
    case 'approve':
      return { approvedDigest: record.digest, contributors: [] };
    case 'publish':
    case 'republish':
      return { ...publicationOf(record, doc), ...NO_SCHEDULE, ...NO_WITHDRAWAL };
    case 'schedule':
      return { ...NO_SCHEDULE, scheduledFor: record.scheduledFor, scheduledBy: record.by };
    case 'cancelSchedule':
    case 'archive':
      return NO_SCHEDULE;
    case 'scheduleLapsed':
      return { ...NO_SCHEDULE, scheduleProblem: record.reason };
    case 'withdraw':
    case 'withdrawUrgently':
      return { ...NO_SCHEDULE, withdrawal: withdrawalOf(record) };
    case 'confirmWithdrawal':
      return { withdrawal: { ...doc.withdrawal, review: 'done' } };
    case 'submit':
    case 'sendBack':
    case 'correct':
    case 'discardCorrection':
    case 'create':
    case 'change':
    case 'delete':
      return {};
  }
}

function publicationOf(record: LogRecord, doc: EditorialDoc): Data {
  return {
    firstPublishedAt: doc.firstPublishedAt ?? record.at,
    revisedAt: record.at,
    changeNotes:
      record.changeNote === '' ? doc.changeNotes : [...doc.changeNotes, { at: record.at, note: record.changeNote }],
  };
}

function withdrawalOf(record: LogRecord): { readonly [Name in keyof Withdrawal]: unknown } {
  return {
    reason: record.withdrawReason,
    explanation: record.reason,
    at: record.at,
    by: record.by,
    replacedBy: record.replacedBy === '' ? null : record.replacedBy,
    review: record.action === 'withdrawUrgently' ? 'open' : null,
  };
}
