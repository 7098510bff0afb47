/** What waits for one person today, across all kinds of content, most pressing first. */
import type { PayloadRequest, Where } from 'payload';
import { HOTLINE_STALE_AFTER_DAYS } from 'shared/editorial/hotline-freshness';
import { EDITORIAL_KINDS, type EditorialKind } from 'shared/editorial/publish-checklist';
import { STAGE_LABELS, type Action } from 'shared/editorial/workflow-table';
import { formatVietnamDay, formatVietnamInstant, vietnamDayOf } from 'shared/kernel/vietnam-date';
import { listLexiconProposals } from '../broadcast/lexicon-proposals.ts';
import { listScriptsWithChangedSource } from '../broadcast/scripts-with-changed-source.ts';
import { isContributor } from '../editorial/editorial-doc.ts';
import { listItemsWithWithdrawnPictures } from '../media/withdrawn-pictures.ts';
import type { Staff } from '../people/staff.ts';
import { listChangedOriginals } from './changed-originals.ts';
import { findItems, type FoundItem } from './find-items.ts';
import { kindsFor } from './kinds-for.ts';
import { listMyDrafts, type MyDrafts } from './my-drafts.ts';
import { workItem, type WorkItem } from './work-item.ts';

const DAY_MS = 86_400_000;
/** How long before its end a warning is shown to those who can renew it. */
const EXPIRY_NOTICE_DAYS = 14;
const WORDS_NAMED = 5;

export interface WorkSection {
  readonly id: string;
  readonly title: string;
  /** Somebody else waits until this person has acted: counted in the page's title. */
  readonly isWaiting: boolean;
  /** The notes are what people wrote. */
  readonly quotesPeople?: true;
  readonly items: readonly WorkItem[];
}

interface Question {
  readonly req: PayloadRequest;
  readonly staff: Staff;
  readonly nowMs: number;
}

type DraftsQuestion = Question & { readonly drafts: MyDrafts };
type FoundSection = Omit<WorkSection, 'items'> & {
  readonly find: (question: DraftsQuestion) => Promise<readonly { readonly item: FoundItem; readonly note?: string }[]>;
};

/** Sections without items are left out. */
export async function listMyWork(question: Question): Promise<readonly WorkSection[]> {
  const drafts = await listMyDrafts(question.req, question.staff);
  const sections = await Promise.all(
    SECTIONS.map(async ({ find, ...section }) => ({
      ...section,
      items: (await find({ ...question, drafts })).map(({ item, note }) => workItem(question.req.payload, item, note)),
    })),
  );
  return sections.filter(({ items }) => items.length > 0);
}

/** How many items somebody else waits for. */
export function countWaiting(sections: readonly WorkSection[]): number {
  return sections.filter(({ isWaiting }) => isWaiting).reduce((sum, { items }) => sum + items.length, 0);
}

const SECTIONS: readonly FoundSection[] = [
  {
    id: 'review',
    quotesPeople: true,
    title: 'Gỡ khẩn cấp, cần người thứ hai xem lại',
    isWaiting: true,
    find: async (question) => {
      const found = await findFor('confirmWithdrawal', question, { 'withdrawal.review': { equals: 'open' } });
      return found
        .filter(({ doc }) => doc.withdrawal?.by !== question.staff.id)
        .map((item) => ({ item, note: item.doc.withdrawal?.explanation ?? '' }));
    },
  },
  {
    id: 'approve',
    title: 'Chờ tôi duyệt',
    isWaiting: true,
    // What a person wrote or changed is not theirs to approve.
    find: async (question) =>
      (await findFor('approve', question, { stage: { equals: 'approval' } }))
        .filter(({ doc }) => !isContributor(doc, question.staff.id))
        .map((item) => ({ item })),
  },
  {
    id: 'edit',
    title: 'Chờ biên tập',
    isWaiting: true,
    find: async (question) =>
      (await findFor('sendBack', question, { stage: { equals: 'editing' } })).map((item) => ({ item })),
  },
  {
    id: 'sent-back',
    quotesPeople: true,
    title: 'Bị trả lại cho tôi',
    isWaiting: true,
    find: ({ drafts }) => Promise.resolve(drafts.sentBack),
  },
  {
    id: 'not-published',
    title: 'Đến giờ hẹn mà chưa đăng được',
    isWaiting: true,
    find: async (question) =>
      (await findFor('schedule', question, { scheduleProblem: { exists: true } }))
        .filter(({ doc }) => doc.scheduleProblem !== undefined)
        .map((item) => ({ item, note: item.doc.scheduleProblem })),
  },
  {
    id: 'withdrawn-pictures',
    title: 'Đang dùng ảnh mà người trong ảnh đã rút lại đồng ý',
    isWaiting: true,
    find: async ({ req, staff }) => {
      const own = kindsFor('correct', staff);
      const live = (await listItemsWithWithdrawnPictures(req)).filter(({ kind }) => own.includes(kind));
      const found = await Promise.all(
        [...new Set(live.map(({ kind }) => kind))].map((kind) => {
          const ids = live.filter((row) => row.kind === kind).map(({ documentId }) => documentId);
          return findItems(req, { id: { in: ids } }, [kind]);
        }),
      );
      return found.flat().map((item) => ({ item, note: 'Hãy thay ảnh rồi đính chính, hoặc gỡ mục này.' }));
    },
  },
  {
    id: 'changed-sources',
    title: 'Bài phát thanh có mục nguồn đã đính chính hoặc đã gỡ',
    isWaiting: true,
    find: async ({ req, staff }) =>
      kindsFor('correct', staff).includes('script') ? listScriptsWithChangedSource(req) : [],
  },
  {
    id: 'publish',
    title: 'Đã duyệt, chờ đăng',
    isWaiting: false,
    find: async (question) =>
      (await findFor('publish', question, { stage: { equals: 'approved' } }))
        .filter(({ doc }) => doc.scheduledFor === undefined)
        .map((item) => ({ item })),
  },
  {
    id: 'scheduled',
    title: 'Đã hẹn giờ đăng',
    isWaiting: false,
    find: async (question) =>
      (await findFor('schedule', question, { scheduledFor: { exists: true } })).flatMap((item) =>
        item.doc.scheduledFor === undefined
          ? []
          : [{ item, note: `Đăng lúc ${formatVietnamInstant(Date.parse(item.doc.scheduledFor))}` }],
      ),
  },
  {
    id: 'corrections',
    quotesPeople: true,
    title: 'Đang đính chính, người đọc vẫn thấy bản cũ',
    isWaiting: false,
    find: ({ drafts }) => Promise.resolve(drafts.corrections),
  },
  {
    id: 'changed-originals',
    title: 'Bản dịch có bản gốc đã đổi',
    isWaiting: false,
    find: async ({ req, staff }) => {
      const own = kindsFor('correct', staff);
      const found = own.length > 0 ? await listChangedOriginals(req) : [];
      return found
        .filter(({ kind }) => own.includes(kind))
        .map((item) => ({ item, note: 'Hãy đối chiếu với bản gốc rồi đính chính bản dịch.' }));
    },
  },
  {
    id: 'expiring',
    title: 'Cảnh báo sắp hết hạn hoặc đã quá hạn',
    isWaiting: false,
    find: async (question) => {
      const until = vietnamDayOf(question.nowMs + EXPIRY_NOTICE_DAYS * DAY_MS);
      const isDue: Where = { and: [{ stage: { equals: 'published' } }, { expiresOn: { less_than_equal: until } }] };
      const found = await findFor('correct', question, isDue, ['tactic']);
      return found.map((item) => ({ item, note: noteOfDay('Cần xem lại trước ngày', item.fields['expiresOn']) }));
    },
  },
  {
    id: 'lexicon-proposals',
    title: 'Cách đọc được đề nghị cho đài',
    isWaiting: false,
    find: async ({ req, staff }) => {
      const proposals = staff.role === 'administrator' ? await listLexiconProposals(req) : [];
      const settings = proposals.length === 0 ? [] : await findItems(req, {}, ['settings']);
      const words = proposals.slice(0, WORDS_NAMED).map(({ written }) => written);
      return settings.map((item) => ({ item, note: `${proposals.length} cách đọc chờ xem: ${words.join(', ')}` }));
    },
  },
  {
    id: 'stale-hotlines',
    title: 'Số điện thoại lâu chưa gọi thử',
    isWaiting: false,
    find: async (question) => {
      const before = vietnamDayOf(question.nowMs - HOTLINE_STALE_AFTER_DAYS * DAY_MS);
      const isStale: Where = { and: [{ stage: { equals: 'published' } }, { verifiedOn: { less_than: before } }] };
      const found = await findFor('correct', question, isStale, ['hotline']);
      return found.map((item) => ({ item, note: noteOfDay('Gọi thử lần cuối ngày', item.fields['verifiedOn']) }));
    },
  },
  {
    id: 'drafts',
    title: 'Tôi đang soạn',
    isWaiting: false,
    find: ({ drafts }) => Promise.resolve(drafts.begun),
  },
  {
    id: 'handed-in',
    title: 'Tôi đã trình, đang chờ người khác',
    isWaiting: false,
    find: async ({ req, staff }) => {
      const found = await findItems(req, {
        and: [{ author: { equals: staff.id } }, { stage: { in: ['editing', 'approval', 'approved'] } }],
      });
      return found.map((item) => ({ item, note: STAGE_LABELS[item.doc.stage] }));
    },
  },
];

/** Only what the person could do something about: an item of another's work is no work of theirs. */
async function findFor(
  action: Action,
  { req, staff }: Question,
  where: Where,
  kinds: readonly EditorialKind[] = EDITORIAL_KINDS,
): Promise<readonly FoundItem[]> {
  const own = kindsFor(action, staff).filter((kind) => kinds.includes(kind));
  return findItems(req, where, own);
}

function noteOfDay(words: string, stored: unknown): string {
  const instantMs = typeof stored === 'string' ? Date.parse(stored) : Number.NaN;
  return Number.isNaN(instantMs) ? '' : `${words} ${formatVietnamDay(vietnamDayOf(instantMs))}`;
}
