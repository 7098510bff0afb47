import type { ServerProps } from 'payload';

/** Shown on every page while the demonstration ward is installed. */
export async function DemoBanner({ payload }: ServerProps) {
  const { totalDocs } = await payload.count({ collection: 'users', where: { demo: { equals: true } } });
  if (totalDocs === 0) return null;
  return (
    <aside aria-label="Lưu ý về dữ liệu minh họa" className="demo-banner">
      <strong>Dữ liệu minh họa.</strong> Phường, con người và số liệu ở đây là hư cấu. Khi dùng thật, hãy chạy{' '}
      <code>npm run demo:remove</code>.
    </aside>
  );
}
