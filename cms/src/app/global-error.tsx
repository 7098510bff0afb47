'use client';
/** In place of Next's English page, where a part of the admin could not be loaded or drawn. */

export default function AdminBroke() {
  return (
    <html lang="vi">
      <head>
        <title>Trang chưa mở được · Tiếng Mõ</title>
      </head>
      <body style={{ fontFamily: 'sans-serif', margin: '3rem auto', maxWidth: '34rem', padding: '0 1rem' }}>
        <h1>Trang chưa mở được</h1>
        <p>Mạng có thể vừa đứt khi trang đang tải. Hãy kiểm tra mạng, rồi tải lại.</p>
        <p>Chữ đã được tự giữ lúc bạn gõ sẽ hiện lại để khôi phục.</p>
        <p>
          <button
            onClick={() => window.location.reload()}
            style={{ font: 'inherit', padding: '0.6rem 1.2rem' }}
            type="button"
          >
            Tải lại trang
          </button>{' '}
          <a href="/admin">Về việc của tôi</a>
        </p>
      </body>
    </html>
  );
}
