/** What an administrator reads about the line, as facts in plain words. */
import type { LineStatus } from 'shared/contract/line-status';
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

type Site = LineStatus['sites'][number];

/** One sentence: all is well, or what is wrong first and what to do. */
export function summaryOf(status: LineStatus): { readonly isWell: boolean; readonly sentence: string } {
  const { sites, feed } = status;
  if (sites.length === 0) {
    return { isWell: false, sentence: 'Chưa có máy chủ trang tin nào kết nối. Hãy khởi động trang tin.' };
  }
  const silent = sites.find((site) => site.silentSeconds > 60);
  if (silent) {
    const told = `Máy chủ ${silent.report.node} im lặng ${durationOf(silent.silentSeconds)}.`;
    return { isWell: false, sentence: `${told} Trang đã có vẫn phục vụ; hãy khởi động lại trang tin.` };
  }
  const full = sites.find((site) => site.report.trouble === 'diskFull');
  if (full) {
    return { isWell: false, sentence: 'Đĩa của máy chủ trang tin đã đầy. Hãy giải phóng đĩa; trang sẽ tự cập nhật.' };
  }
  if (sites.some((site) => site.report.trouble === 'broken')) {
    const sentence = 'Trang tin gặp sự cố khi cập nhật và đang tự thử lại. Hãy xem nhật ký logs/site.log.';
    return { isWell: false, sentence };
  }
  if (!feed.isLeading) {
    return { isWell: false, sentence: 'Chưa có chương trình nào giữ quyền phát hành. Thường tự hết sau 10 giây.' };
  }
  if (feed.failures.length > 0 || sites.some((site) => site.report.failedPages.length > 0)) {
    return { isWell: false, sentence: 'Có mục chưa lên trang được; xem danh sách bên dưới.' };
  }
  const queue = Math.max(...sites.map((site) => site.queue));
  if (queue > 0) return { isWell: true, sentence: `Đang đưa ${queue} thay đổi lên trang.` };
  return { isWell: true, sentence: 'Mọi thay đổi đã lên trang.' };
}

export function factsOfFeed({ feed }: LineStatus): readonly Fact[] {
  return [
    { label: 'Mục đã phát hành và đã gỡ', value: feed.rows.toLocaleString('vi') },
    { label: 'Lần đối chiếu toàn bộ gần nhất', value: feed.isSweeping ? 'Đang đối chiếu…' : instantOf(feed.sweptAt) },
  ];
}

export function factsOfSite(site: Site, nowAt: string): readonly Fact[] {
  const { report } = site;
  const lag = site.waitingSince === undefined ? undefined : secondsBetween(site.waitingSince, nowAt);
  return [
    { label: 'Độ trễ', value: lag === undefined ? 'Không trễ' : durationOf(lag) },
    { label: 'Thay đổi đang chờ', value: site.queue.toLocaleString('vi') },
    { label: 'Trang trên đĩa', value: report.pages.toLocaleString('vi') },
    { label: 'Trang đang chờ dựng', value: report.waitingPages.toLocaleString('vi') },
    { label: 'Mục đang chờ ảnh', value: report.heldChanges.toLocaleString('vi') },
    {
      label: 'Lần dựng lại toàn bộ gần nhất',
      value: report.isRebuilding ? 'Đang dựng lại…' : instantOf(report.rebuiltAt),
    },
    { label: 'Nghe thấy lần cuối', value: `${durationOf(site.silentSeconds)} trước` },
  ];
}

function instantOf(at: string | undefined): string {
  return at === undefined ? 'Chưa lần nào' : formatVietnamInstant(Date.parse(at));
}

function secondsBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
}

/** `7 giây`, `3 phút`, `2 giờ`. */
function durationOf(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} giây`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} phút` : `${Math.round(seconds / 3600)} giờ`;
}
