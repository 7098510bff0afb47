/** What `GET /api/<collection>/:id/moves` answers: everything the stage panel shows. Read by the server and the browser. */
import { LiveStatus } from 'shared/contract/feed';
import type { BehindReason, LineTrouble } from 'shared/contract/site-report';
import { ACTIONS, STAGES, WITHDRAW_REASONS } from 'shared/editorial/workflow-table';
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';
import { z } from 'zod';

export const MovesAnswer = z.object({
  stage: z.enum(STAGES),
  stageLabel: z.string(),
  /** Of the newest version: sent back with a move, so that nobody decides on a text not seen. */
  updatedAt: z.string(),
  missing: z.array(z.string()),
  actions: z.array(
    z.object({
      action: z.enum(ACTIONS),
      label: z.string(),
      /** What the person is asked before the move. */
      asks: z.enum(['reason', 'time', 'withdrawal']).optional(),
      /** Absent where the button works. */
      whyNot: z.string().optional(),
      /** The reason is the list of what is missing, which stands above the buttons. */
      isIncomplete: z.boolean().optional(),
    }),
  ),
  /** In the place of buttons that are other people's: whose turn it is, and what keeps this person out. */
  notes: z.array(z.string()),
  /** When the text that should stand on the page was published; absent before. */
  revisedAt: z.string().optional(),
  /** The instant at which it goes live by itself, and why it did not where it should have. */
  scheduledFor: z.string().optional(),
  scheduleProblem: z.string().optional(),
  /** The page stands under a notice. */
  isOutdated: z.boolean(),
  withdrawReason: z.enum(WITHDRAW_REASONS).optional(),
  /** An emergency withdrawal waits for its second person. */
  isReviewOpen: z.boolean(),
  hasPage: z.boolean(),
  log: z.array(z.object({ at: z.string(), label: z.string(), byName: z.string(), reason: z.string() })),
  /** Absent before the first publication and while the doors do not answer. */
  live: LiveStatus.optional(),
  pageUrl: z.string().optional(),
});
export type MovesAnswer = z.infer<typeof MovesAnswer>;

/** True while the page still shows an older state than the newest move: worth asking again soon. */
export function isOnTheWay(answer: MovesAnswer): boolean {
  if (answer.stage !== 'published' && answer.stage !== 'withdrawn') return false;
  const { live } = answer;
  if (!live) return true;
  return live.state !== (isPageKept(answer) ? 'live' : 'gone') || !isReached(answer);
}

/** True where a reader who opens the address finds a page: not before the first publication has arrived. */
export function isPageUp(answer: MovesAnswer): boolean {
  const { live, withdrawReason } = answer;
  // A replaced page leads on to the one that took its place.
  return live?.reachedAt !== undefined && (live.state === 'live' || withdrawReason === 'replaced');
}

/** An outdated page stays. */
function isPageKept({ stage, withdrawReason }: MovesAnswer): boolean {
  return stage === 'published' || withdrawReason === 'outdated';
}

function isReached({ live, revisedAt, stage }: MovesAnswer): boolean {
  if (!live?.reachedAt) return false;
  // Right after the move the doors may still speak of the text before.
  return stage !== 'published' || revisedAt === undefined || Date.parse(live.reachedAt) >= Date.parse(revisedAt);
}

/** What is wrong and who can mend it. */
const BEHIND_SENTENCES = {
  mediaMissing:
    'Chưa lên trang: ảnh của mục này chưa chuyển sang trang tin được. Trang tin vẫn tự thử lại; nếu kéo dài, nhờ quản trị mở “Đường lên trang”.',
  unreadable:
    'Chưa lên trang: trang tin đang chạy phiên bản cũ nên chưa đọc được mục này. Nhờ quản trị khởi động lại trang tin.',
  pageFailed:
    'Chưa lên trang: trang của mục này dựng bị lỗi, trang trước đó vẫn hiện. Nhờ quản trị mở “Đường lên trang” để xem.',
} as const satisfies Record<BehindReason, string>;

const TROUBLE_SENTENCES = {
  diskFull:
    'Đĩa của máy chủ trang tin đã đầy nên trang chưa cập nhật được; các trang đã có vẫn hiện. Nhờ quản trị giải phóng đĩa, sau đó trang tự cập nhật.',
  broken:
    'Trang tin đang gặp sự cố khi cập nhật; các trang đã có vẫn hiện và máy chủ vẫn tự thử lại. Nhờ quản trị mở “Đường lên trang” để xem.',
} as const satisfies Record<LineTrouble, string>;

const SILENT_SENTENCE =
  'Đang chờ máy chủ trang tin; mục sẽ tự lên khi máy chủ chạy lại. Nếu kéo dài, nhờ quản trị khởi động lại trang tin.';

function goneWords({ withdrawReason }: MovesAnswer): string {
  return withdrawReason === 'replaced' ? 'Đã chuyển người đọc sang trang thay thế' : 'Đã gỡ khỏi trang';
}

/** What the editor reads about the public page; undefined where there is none yet. */
export function sentenceOfLive(answer: MovesAnswer): string | undefined {
  const { live, stage } = answer;
  if (answer.revisedAt === undefined) return undefined;
  if (!live) return 'Chưa hỏi được trang tin. Trang sẽ tự cập nhật khi kết nối lại.';
  if (live.problem !== undefined && stage === 'published') return `${live.problem} Trang chưa hiện bản này.`;
  if (live.behind) return BEHIND_SENTENCES[live.behind];
  if (live.trouble) return TROUBLE_SENTENCES[live.trouble];
  const isReachedNow = isReached(answer) && live.reachedAt !== undefined;
  const at = live.reachedAt === undefined ? '' : formatVietnamInstant(Date.parse(live.reachedAt));
  if (stage === 'withdrawn' && !isPageKept(answer))
    return live.state === 'gone' && isReachedNow ? `${goneWords(answer)} lúc ${at}` : 'Đang gỡ khỏi trang…';
  if (live.state !== 'live') return stage === 'published' ? 'Đang lên trang…' : undefined;
  if (answer.isOutdated) return 'Trang vẫn mở được, với thông báo không còn đúng với hiện nay';
  if (stage !== 'published') return 'Bản đã duyệt trước đó vẫn đang hiện trên trang';
  if (isReachedNow) return `Đã lên trang lúc ${at}`;
  const isSilent = live.siteSilentSeconds === undefined || live.siteSilentSeconds > 60;
  return isSilent ? SILENT_SENTENCE : 'Đang lên trang…';
}
