/** What an import did, as the object a program reads and the lines a person reads. */
import { bodyTextOf, type ArticleDraft, type Suspicion } from 'shared/importing/article-draft';
import type { ArticleKind } from 'shared/editorial/article-kinds';

export const OUTCOMES = ['created', 'updated', 'unchanged', 'failed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const OUTCOME_LABELS = {
  created: 'tạo mới',
  updated: 'cập nhật',
  unchanged: 'giữ nguyên',
  failed: 'KHÔNG NHẬP ĐƯỢC',
} as const satisfies Record<Outcome, string>;

export interface ImportItem {
  readonly file: string;
  readonly outcome: Outcome;
  readonly kind: ArticleKind | null;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly publishedAt: string | null;
  readonly captions: readonly string[];
  readonly bodyText: string;
  readonly exemplars: readonly string[];
  readonly suspicions: readonly Suspicion[];
  /** Empty where there is nothing to say. */
  readonly message: string;
}

interface ItemFacts {
  readonly file: string;
  readonly outcome: Outcome;
  readonly draft?: ArticleDraft | undefined;
  readonly message?: string;
}

export function toImportItem({ file, outcome, draft, message = '' }: ItemFacts): ImportItem {
  return {
    file,
    outcome,
    kind: draft?.kind ?? null,
    headline: draft?.headline ?? '',
    standfirst: draft?.standfirst ?? '',
    byline: draft?.byline ?? '',
    publishedAt: draft?.publishedAt ?? null,
    captions: draft?.captions ?? [],
    bodyText: draft ? bodyTextOf(draft) : '',
    exemplars: draft?.exemplars ?? [],
    suspicions: draft?.suspicions ?? [],
    message,
  };
}

export function countOutcomes(items: readonly ImportItem[]): Record<Outcome, number> {
  const count = (outcome: Outcome): number => items.filter((item) => item.outcome === outcome).length;
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    failed: count('failed'),
  };
}

/** One block of lines a file, then the sum. */
export function renderImportReport(items: readonly ImportItem[], dryRun: boolean): string {
  const counts = countOutcomes(items);
  const sums = OUTCOMES.map((outcome) => `${OUTCOME_LABELS[outcome].toLowerCase()} ${counts[outcome]}`).join(', ');
  const closing = `${items.length} tệp: ${sums}.${dryRun ? ' Chạy thử: chưa ghi gì.' : ''}`;
  return [...items.map(renderItem), closing].join('\n');
}

function renderItem(item: ImportItem): string {
  const head = `${OUTCOME_LABELS[item.outcome]}: ${item.file}`;
  if (item.outcome === 'failed') return `${head}\n  ${item.message}`;
  const facts = [
    `  Tít: ${item.headline}`,
    `  Tác giả: ${item.byline || '(không có)'} · Ngày đăng: ${item.publishedAt ?? '(không rõ)'} · Chú thích ảnh: ${item.captions.length}`,
    ...(item.exemplars.length > 0
      ? [`  Mô hình được nhắc: ${item.exemplars.map((name) => `“${name}”`).join(', ')}`]
      : []),
    ...(item.message === '' ? [] : [`  ${item.message}`]),
    ...item.suspicions.map(renderSuspicion),
  ];
  return [head, ...facts].join('\n');
}

function renderSuspicion({ text, suggestion, paragraph }: Suspicion): string {
  const place = paragraph === 0 ? 'phần đầu bài' : `đoạn ${paragraph}`;
  return `  Nên xem lại (${place}): ${text}${suggestion ? ` → ${suggestion}` : ''}`;
}
