import type { TrayItem } from './tray-shapes.ts';

const OUTCOME_LABELS = {
  created: 'Tạo mới',
  updated: 'Cập nhật',
  unchanged: 'Giữ nguyên',
  failed: 'Không nhập được',
} as const;

/** What became of each imported item, with the way to its draft, and the sums. */
export function ImportOutcomes({ items }: { readonly items: readonly TrayItem[] }) {
  const done = items.flatMap((item) => (item.outcome ? [{ ...item, outcome: item.outcome }] : []));
  const sum = (outcome: keyof typeof OUTCOME_LABELS): number =>
    done.filter((item) => item.outcome.outcome === outcome).length;
  const sums = (['created', 'updated', 'unchanged', 'failed'] as const)
    .map((outcome) => `${OUTCOME_LABELS[outcome].toLowerCase()} ${sum(outcome)}`)
    .join(', ');
  return (
    <section aria-label="Kết quả nhập">
      <h2>Kết quả</h2>
      <p>
        {done.length} bài: {sums}.
      </p>
      <table className="import-desk__outcomes">
        <thead>
          <tr>
            <th scope="col">Kết quả</th>
            <th scope="col">Bài</th>
            <th scope="col">Tệp</th>
            <th scope="col">Cần biết</th>
          </tr>
        </thead>
        <tbody>
          {done.map(({ key, reading, outcome }) => (
            <tr key={key}>
              <td data-label="Kết quả">{OUTCOME_LABELS[outcome.outcome]}</td>
              <td data-label="Bài">
                <Headline articleId={outcome.articleId} headline={reading.article?.draft.headline ?? reading.path} />
              </td>
              <td data-label="Tệp">{reading.path}</td>
              <td data-label="Cần biết">{outcome.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Headline({ articleId, headline }: { readonly articleId: string; readonly headline: string }) {
  if (articleId === '') return headline;
  return <a href={`/admin/collections/articles/${articleId}`}>{headline}</a>;
}
