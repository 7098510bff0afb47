/** Answers that need no rendered page. */
import type { ServerResponse } from 'node:http';

export function redirectTo(response: ServerResponse, address: string): void {
  // Kept for a while only: the address may get a page of its own again.
  response.writeHead(301, { Location: address, 'Cache-Control': 'public, max-age=300', 'Content-Length': 0 }).end();
}

/** For a page address asked with anything but GET or HEAD. */
export function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0, Connection: 'close' }).end();
}

interface PlainPage {
  readonly status: number;
  readonly title: string;
  readonly text: string;
}

/** Shown where nothing has been rendered yet. No styles: the policy allows them from files only, and there are none. */
export function plainPageOf({ title, text }: PlainPage): string {
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<h1>${title}</h1>`,
    `<p>${text}</p>`,
    '</html>',
    '',
  ].join('\n');
}

export const PLAIN_PAGES = {
  400: { status: 400, title: 'Yêu cầu không hợp lệ', text: 'Địa chỉ này không đúng. Xin kiểm tra lại.' },
  404: {
    status: 404,
    title: 'Không tìm thấy trang',
    text: 'Địa chỉ này không có nội dung. Xin về <a href="/">trang chủ</a>.',
  },
  406: {
    status: 406,
    title: 'Không có dạng được yêu cầu',
    text: 'Trình duyệt từ chối mọi dạng nén mà trang có. Xin mở bằng trình duyệt khác.',
  },
  410: {
    status: 410,
    title: 'Nội dung đã được gỡ',
    text: 'Nội dung này không còn được đăng. Xin về <a href="/">trang chủ</a>.',
  },
  500: {
    status: 500,
    title: 'Trang đang gặp sự cố',
    text: 'Xin thử lại sau ít phút, hoặc về <a href="/">trang chủ</a>.',
  },
  503: {
    status: 503,
    title: 'Trang tin đang được chuẩn bị',
    text: 'Nội dung sẽ có trong ít phút nữa. Xin tải lại trang sau. Trường hợp khẩn cấp, hãy gọi <a href="tel:113">113</a>.',
  },
} as const satisfies Readonly<Record<number, PlainPage>>;

export function sendPlainPage(response: ServerResponse, status: keyof typeof PLAIN_PAGES, isHead: boolean): void {
  const body = Buffer.from(plainPageOf(PLAIN_PAGES[status]));
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    ...(status === 503 ? { 'Retry-After': '10' } : {}),
  });
  response.end(isHead ? undefined : body);
}
