'use client';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { LineStatus, type LineOrder } from 'shared/contract/line-status';
import { collectionOf } from '../publishing/kind-sources.ts';
import { SETTINGS_ADDRESS } from '../settings/settings-address.ts';
import { factsOfFeed, factsOfSite, summaryOf, type Fact } from './line-words.ts';

const POLL_MS = 3000;
const ADDRESS = '/api/duong-len-trang';
const Refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** The state of the line, kept fresh, with a button for each thing that can be asked of it. */
export function LinePanel() {
  const [status, setStatus] = useState<LineStatus>();
  const [problem, setProblem] = useState<string>();
  const ask = useCallback(async (order?: LineOrder['order']) => {
    const answer = await askServer(order);
    if (typeof answer === 'string') return setProblem(answer);
    setProblem(undefined);
    setStatus(answer);
  }, []);
  useEffect(() => {
    void ask();
    const timer = setInterval(() => void ask(), POLL_MS);
    return () => clearInterval(timer);
  }, [ask]);

  if (!status) return <p aria-busy={problem === undefined}>{problem ?? 'Đang hỏi…'}</p>;
  const summary = summaryOf(status);
  const isRebuilding = status.sites.some(({ report }) => report.rebuilt < status.rebuildOrder);
  return (
    <>
      <p className={`line__summary line__summary--${summary.isWell ? 'well' : 'ill'}`} role="status">
        {problem ?? summary.sentence}
      </p>
      <section>
        <h2>Hệ quản trị</h2>
        <Facts facts={factsOfFeed(status)} />
        <Order
          isUnderWay={status.feed.isSweeping}
          label="Đối chiếu lại toàn bộ"
          help="So từng mục đã đăng với những gì đã phát hành; chỗ lệch được sửa ngay."
          onPress={() => void ask('sweep')}
        />
        <Failures status={status} />
      </section>
      {status.sites.map((site) => (
        <section key={site.report.node}>
          <h2>
            Máy chủ trang tin <code>{site.report.node}</code>
          </h2>
          <Facts facts={factsOfSite(site, status.nowAt)} />
          <FailedPages paths={site.report.failedPages} />
        </section>
      ))}
      <Order
        isUnderWay={isRebuilding}
        label="Dựng lại toàn bộ trang"
        help="Đọc lại mọi mục và dựng lại mọi trang, trên mọi máy chủ. Người đọc vẫn xem trang như thường trong lúc đó."
        onPress={() => void ask('rebuild')}
      />
    </>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="line__facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface OrderProps {
  readonly isUnderWay: boolean;
  readonly label: string;
  readonly help: string;
  readonly onPress: () => void;
}

function Order({ isUnderWay, label, help, onPress }: OrderProps) {
  return (
    <div className="line__order">
      {/* Not `disabled`: that would take the focus away from whoever pressed it by key. A second press is the same order. */}
      <button aria-disabled={isUnderWay} onClick={() => !isUnderWay && onPress()} type="button">
        {isUnderWay ? `${label}: đang làm…` : label}
      </button>
      <p>{help}</p>
    </div>
  );
}

function Failures({ status }: { readonly status: LineStatus }) {
  const { failures } = status.feed;
  if (failures.length === 0) return null;
  return (
    <>
      <h3>Mục chưa phát hành được</h3>
      <ul className="line__failures">
        {failures.map(({ kind, id, sentence }) => (
          <li key={`${kind}:${id}`}>
            {sentence}{' '}
            {kind === 'settings' ? (
              <a href={SETTINGS_ADDRESS}>Mở thông tin trang</a>
            ) : (
              <a href={`/admin/collections/${collectionOf(kind)}/${id}`}>Mở mục này</a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function FailedPages({ paths }: { readonly paths: readonly string[] }) {
  if (paths.length === 0) return null;
  return (
    <>
      <h3>Trang dựng bị lỗi (trang trước đó vẫn hiện)</h3>
      <ul className="line__failures">
        {paths.map((path) => (
          <li key={path}>
            <code>{path}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The status, or the sentence that says why there is none. */
async function askServer(order: LineOrder['order'] | undefined): Promise<LineStatus | string> {
  try {
    const init = order && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ order }),
    };
    const response = await fetch(ADDRESS, { credentials: 'include', cache: 'no-store', ...init });
    const answer: unknown = await response.json();
    const status = LineStatus.safeParse(answer);
    if (status.success) return status.data;
    const refusal = Refusal.safeParse(answer);
    return refusal.success ? (refusal.data.errors[0]?.message ?? NO_ANSWER) : NO_ANSWER;
  } catch {
    return NO_ANSWER;
  }
}

const NO_ANSWER = 'Không hỏi được máy chủ. Hãy kiểm tra mạng rồi tải lại trang.';
