/** What an import did, as the object a program reads and the lines a person reads. */
import { bodyTextOf, type ArticleDraft, type Suspicion } from 'shared/importing/article-draft';
import { ARTICLE_KIND_LABELS, type ArticleKind } from 'shared/editorial/article-kinds';
import type { ArticleProposals } from 'shared/importing/propose-article';
import { CERTAINTY_LABELS, isTakenOver, type Certainty, type Proposal } from 'shared/importing/proposal';
import { renderTable } from './render-table.ts';

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
  /** What it seems to be and to belong to, and how sure the importer was; null where the file failed. */
  readonly proposals: WrittenProposals | null;
  /** Empty where there is nothing to say. */
  readonly message: string;
}

/** A program that reads the object finds every key, also where nothing was proposed. */
interface WrittenProposals {
  readonly kind: Certainty;
  readonly date: Certainty | null;
  readonly section: Proposal | null;
  readonly unit: Proposal | null;
  readonly exemplars: readonly Proposal[];
}

function withNulls({ kind, date, section, unit, exemplars }: ArticleProposals): WrittenProposals {
  return { kind, date: date ?? null, section: section ?? null, unit: unit ?? null, exemplars };
}

interface ItemFacts {
  readonly file: string;
  readonly outcome: Outcome;
  readonly draft?: ArticleDraft | undefined;
  readonly proposals?: ArticleProposals | undefined;
  readonly message?: string;
}

export function toImportItem({ file, outcome, draft, proposals, message = '' }: ItemFacts): ImportItem {
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
    proposals: proposals ? withNulls(proposals) : null,
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

/** A table of all, then the sum. */
export function renderSummary(items: readonly ImportItem[], dryRun: boolean): string {
  const counts = countOutcomes(items);
  const sums = OUTCOMES.map((outcome) => `${OUTCOME_LABELS[outcome].toLowerCase()} ${counts[outcome]}`).join(', ');
  const closing = `${items.length} tệp: ${sums}.${dryRun ? ' Chạy thử: chưa ghi gì.' : ''}`;
  const table = renderTable(TABLE_HEAD, items.map(tableRow));
  return [...table, '', closing].join('\n');
}

const TABLE_HEAD = [
  'Kết quả',
  'Tệp',
  'Thể loại',
  'Ngày đăng',
  'Chuyên mục',
  'Đơn vị nhắc đến',
  'Mô hình',
  'Cần xem lại',
];

function tableRow(item: ImportItem): readonly string[] {
  const { proposals } = item;
  return [
    OUTCOME_LABELS[item.outcome],
    item.file.split('/').at(-1) ?? item.file,
    item.kind === null ? '' : ARTICLE_KIND_LABELS[item.kind],
    item.publishedAt?.slice(0, 10) ?? '',
    nameInTable(proposals?.section),
    nameInTable(proposals?.unit),
    item.exemplars.length === 0 ? '' : String(item.exemplars.length),
    item.suspicions.length === 0 ? '' : String(item.suspicions.length),
  ];
}

/** A guess, which nothing was made of, is marked. */
function nameInTable(proposal: Proposal | null | undefined): string {
  if (!proposal) return '';
  return isTakenOver(proposal) ? proposal.name : `${proposal.name} (?)`;
}

/** One block of lines. */
export function renderItem(item: ImportItem): string {
  const head = `${OUTCOME_LABELS[item.outcome]}: ${item.file}`;
  if (item.outcome === 'failed') return `${head}\n  ${item.message}`;
  const facts = [
    `  Tít: ${item.headline}`,
    `  Tác giả: ${item.byline || '(không có)'} · Ngày đăng: ${item.publishedAt ?? '(không rõ)'} · Chú thích ảnh: ${item.captions.length}`,
    ...(item.exemplars.length > 0
      ? [`  Mô hình được nhắc: ${item.exemplars.map((name) => `“${name}”`).join(', ')}`]
      : []),
    ...renderProposals(item),
    ...(item.message === '' ? [] : [`  ${item.message}`]),
    ...item.suspicions.map(renderSuspicion),
  ];
  return [head, ...facts].join('\n');
}

function renderProposals({ kind, proposals }: ImportItem): readonly string[] {
  if (!proposals || kind === null) return [];
  const { section, unit, exemplars } = proposals;
  const facts = [
    `Thể loại: ${ARTICLE_KIND_LABELS[kind]} (${CERTAINTY_LABELS[proposals.kind]})`,
    ...(proposals.date ? [`Ngày: ${CERTAINTY_LABELS[proposals.date]}`] : []),
    `Chuyên mục: ${proposalText(section)}`,
    `Đơn vị: ${proposalText(unit)}`,
  ];
  const known = exemplars.map((one) => `  Mô hình đã có: ${proposalText(one)}`);
  return [`  ${facts.join(' · ')}`, ...known];
}

function proposalText(proposal: Proposal | null): string {
  if (!proposal) return '(chưa rõ)';
  return `${proposal.name} (${CERTAINTY_LABELS[proposal.certainty]}: ${proposal.reason})`;
}

function renderSuspicion({ text, suggestion, paragraph }: Suspicion): string {
  const place = paragraph === 0 ? 'phần đầu bài' : `đoạn ${paragraph}`;
  return `  Nên xem lại (${place}): ${text}${suggestion ? ` → ${suggestion}` : ''}`;
}
