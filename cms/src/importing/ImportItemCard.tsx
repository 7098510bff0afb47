'use client';
import { Button } from '@payloadcms/ui';
import { useId, type ReactNode } from 'react';
import { ARTICLE_KIND_LABELS, ARTICLE_KINDS } from 'shared/editorial/article-kinds';
import type { BodyBlock } from 'shared/importing/article-draft';
import { CERTAINTY_LABELS, type Certainty } from 'shared/importing/proposal';
import { ImportPictures } from './ImportPictures.tsx';
import { PublishedDayField } from './PublishedDayField.tsx';
import type { TrayAnswer, TrayChoice, TrayItem, TrayProposal } from './tray-shapes.ts';

interface ImportItemCardProps {
  readonly item: TrayItem;
  readonly units: TrayAnswer['units'];
  readonly sections: TrayAnswer['sections'];
  readonly isBusy: boolean;
  readonly onChoose: (choice: TrayChoice) => void;
  readonly onRemove: () => void;
}

/** One found article: what was read, what is proposed and how surely, and everything that can be changed before importing. */
export function ImportItemCard({ item, units, sections, isBusy, onChoose, onRemove }: ImportItemCardProps) {
  const titleId = useId();
  const { reading, choice, key } = item;
  const { article } = reading;
  if (!article || !choice) return null;
  const { draft, proposals } = article;
  const set = (part: Partial<TrayChoice>): void => onChoose({ ...choice, ...part });
  return (
    <article aria-labelledby={titleId} className="import-item">
      <label className="import-item__head">
        <input
          checked={choice.isChosen}
          disabled={isBusy}
          onChange={(event) => set({ isChosen: event.target.checked })}
          type="checkbox"
        />
        <span className="import-item__headline" id={titleId}>
          {draft.headline}
        </span>
      </label>
      <p className="import-item__path">{reading.path}</p>
      {article.already !== '' && <p className="import-item__note">{article.already}</p>}
      {article.remarks.map((remark) => (
        <p className="import-item__note" key={remark}>
          {remark}
        </p>
      ))}
      {item.outcome && <p className="import-item__note">{item.outcome.message}</p>}
      <fieldset className="import-item__fields" disabled={isBusy}>
        <legend>Đề xuất, có thể đổi</legend>
        <Field label="Thể loại" certainty={proposals.kind}>
          <select
            onChange={(event) =>
              set({ kind: ARTICLE_KINDS.find((kind) => kind === event.target.value) ?? choice.kind })
            }
            value={choice.kind}
          >
            {ARTICLE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {ARTICLE_KIND_LABELS[kind]}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Chuyên mục" proposal={proposals.section}>
          <select onChange={(event) => set({ sectionId: event.target.value })} value={choice.sectionId}>
            <option value="">(để trống)</option>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Đơn vị" proposal={proposals.unit}>
          <select onChange={(event) => set({ unitId: event.target.value })} value={choice.unitId}>
            {units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <PublishedDayField
          certainty={proposals.date}
          doubt={draft.suspicions.find(isAboutDate)?.suggestion ?? ''}
          onChange={(publishedAt) => set({ publishedAt })}
          value={choice.publishedAt}
        />
      </fieldset>
      {proposals.exemplars.length > 0 && (
        <fieldset className="import-item__exemplars" disabled={isBusy}>
          <legend>Mô hình đã có mà bài nhắc đến</legend>
          {proposals.exemplars.map((proposal) => (
            <label key={proposal.id}>
              <input
                checked={choice.exemplarIds.includes(proposal.id)}
                onChange={(event) =>
                  set({ exemplarIds: withOrWithout(choice.exemplarIds, proposal.id, event.target.checked) })
                }
                type="checkbox"
              />
              <span>
                {proposal.name} <Sureness certainty={proposal.certainty} reason={proposal.reason} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {choice.pictures.length > 0 && (
        <ImportPictures
          isBusy={isBusy}
          itemKey={key}
          onChange={(pictures) => set({ pictures })}
          pictures={choice.pictures}
        />
      )}
      <details className="import-item__text">
        <summary>Đọc bài{draft.suspicions.length > 0 && ` (${draft.suspicions.length} chỗ nên xem lại)`}</summary>
        {draft.suspicions.length > 0 && (
          <ul>
            {draft.suspicions.map(({ text, suggestion, paragraph }) => (
              <li key={`${paragraph} ${text} ${suggestion}`}>
                {paragraph === 0 ? 'Phần đầu bài' : `Đoạn ${paragraph}`}: {text}
                {suggestion !== '' && ` → ${suggestion}`}
              </li>
            ))}
          </ul>
        )}
        {draft.standfirst !== '' && (
          <p>
            <strong>{draft.standfirst}</strong>
          </p>
        )}
        {draft.body.map(({ text }, index) => (
          <p key={`${index} ${text}`}>{text}</p>
        ))}
        <KeptLinks body={draft.body} />
        {draft.byline !== '' && <p>Tác giả: {draft.byline}</p>}
        {draft.captions.length > 0 && <p>Chú thích ảnh: {draft.captions.join(' · ')}</p>}
      </details>
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onRemove} size="small">
        Bỏ khỏi danh sách
      </Button>
    </article>
  );
}

/** Written out and not to be clicked: nobody has looked at them yet. */
function KeptLinks({ body }: { readonly body: readonly BodyBlock[] }) {
  const links = body.flatMap(({ text, links: found = [] }) =>
    found.map(({ start, end, href }) => `${text.slice(start, end)} → ${href}`),
  );
  return links.length > 0 && <p className="import-item__links">Liên kết giữ lại: {links.join(' · ')}</p>;
}

/** `2021-04-03 hoặc 2021-03-04`, or a weekday that contradicts. */
function isAboutDate({
  text,
  paragraph,
  suggestion,
}: {
  readonly text: string;
  readonly paragraph: number;
  readonly suggestion: string;
}): boolean {
  return paragraph === 0 && /\d/u.test(text) && /^(?:\d{4}-\d{2}-\d{2} hoặc|thứ |ngày không)/u.test(suggestion);
}

function withOrWithout(ids: readonly string[], id: string, isWanted: boolean): string[] {
  return isWanted ? [...ids.filter((other) => other !== id), id] : ids.filter((other) => other !== id);
}

interface FieldProps {
  readonly label: string;
  readonly certainty?: Certainty;
  readonly proposal?: TrayProposal | null;
  readonly children: ReactNode;
}

function Field({ label, certainty, proposal, children }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      {children}
      {certainty && <Sureness certainty={certainty} />}
      {proposal && <Sureness certainty={proposal.certainty} name={proposal.name} reason={proposal.reason} />}
      {proposal === null && <small>không có đề xuất</small>}
    </label>
  );
}

interface SurenessProps {
  readonly certainty: Certainty;
  readonly name?: string;
  readonly reason?: string;
}

function Sureness({ certainty, name, reason }: SurenessProps) {
  return (
    <small className={`import-item__sureness import-item__sureness--${certainty}`}>
      {name === undefined ? '' : `${name}: `}
      {CERTAINTY_LABELS[certainty]}
      {reason === undefined ? '' : ` (${reason})`}
    </small>
  );
}
