'use client';
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { moveScopeOf } from 'shared/editorial/move-rights-table';
import { ITEM_FINDING_LABELS } from 'shared/privacy/item-finding-table';
import type { PlacedFinding } from 'shared/privacy/item-findings';
import { kindOfCollection, resourceOfKind } from '../editorial/collections.ts';
import { useRole } from '../people/use-role.ts';
import { goToFinding } from './go-to-finding.ts';
import { usePrivacy } from './use-privacy.ts';
import './privacy-panel.css';

/** What could harm a person in the text as it stands in the form, each with its place and the two ways out. */
export function PrivacyPanel() {
  const { id, collectionSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const role = useRole();
  const kind = collectionSlug === undefined ? undefined : kindOfCollection(collectionSlug);
  if (kind === undefined || collectionSlug === undefined) return null;
  const isSaved = id !== undefined;
  const fields = getEntityConfig({ collectionSlug })?.fields ?? [];
  return (
    <Findings
      kind={kind}
      address={`/api/${collectionSlug}/${isSaved ? String(id) : 'moi'}`}
      isSaved={isSaved}
      // A reader of the item sees what was found; keeping it is for those who hand items on.
      mayKeep={role !== undefined && moveScopeOf(role, resourceOfKind(kind), 'submit') !== 'none'}
      onGo={(finding) => goToFinding(fields, finding)}
    />
  );
}

interface FindingsProps {
  readonly kind: Parameters<typeof usePrivacy>[0]['kind'];
  readonly address: string;
  readonly isSaved: boolean;
  readonly mayKeep: boolean;
  readonly onGo: (finding: PlacedFinding) => void;
}

function Findings({ kind, address, isSaved, mayKeep, onGo }: FindingsProps) {
  const { findings, overrules, isReady, problem, overrule } = usePrivacy({ kind, address });
  const answered = new Map(overrules.map((one) => [one.key, one]));
  const unanswered = findings.filter(({ key }) => !answered.has(key));
  const open = unanswered.filter(({ isBlocking }) => isBlocking);
  const advice = unanswered.filter(({ isBlocking }) => !isBlocking);
  const kept = findings.filter(({ key }) => answered.has(key));
  return (
    <section className="privacy-panel" aria-label="An toàn cho người trong bài" aria-live="polite">
      <h2>An toàn cho người trong bài</h2>
      {isReady && open.length === 0 && <p className="privacy-panel__good">Không còn cảnh báo nào chưa xử lý.</p>}
      {open.length > 0 && (
        <p className="privacy-panel__sum">
          {open.length} cảnh báo cần sửa hoặc ghi lý do giữ nguyên trước khi trình, duyệt.
        </p>
      )}
      <OpenFindings findings={open} isSaved={isSaved} mayKeep={mayKeep} onGo={onGo} onOverrule={overrule} />
      {advice.length > 0 && (
        <>
          <p className="privacy-panel__sum">Nên xem lại, không bắt buộc:</p>
          <OpenFindings findings={advice} isSaved={isSaved} mayKeep={mayKeep} onGo={onGo} onOverrule={overrule} />
        </>
      )}
      {kept.length > 0 && (
        <details>
          <summary>{kept.length} chỗ đã được giữ nguyên</summary>
          <ul>
            {kept.map((finding, index) => (
              <li key={`${finding.key}-${index}`}>
                “{finding.text}”: {answered.get(finding.key)?.reason} ({answered.get(finding.key)?.byName})
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="privacy-panel__problem" role="alert">
        {problem}
      </p>
    </section>
  );
}

interface WaysOut {
  readonly isSaved: boolean;
  readonly mayKeep: boolean;
  readonly onGo: (finding: PlacedFinding) => void;
  readonly onOverrule: (finding: PlacedFinding, reason: string) => Promise<boolean>;
}

function OpenFindings({ findings, ...ways }: WaysOut & { readonly findings: readonly PlacedFinding[] }) {
  return (
    <ul>
      {findings.map((finding, index) => (
        <OpenFinding key={`${finding.key}-${index}`} finding={finding} {...ways} />
      ))}
    </ul>
  );
}

function OpenFinding({ finding, isSaved, mayKeep, onGo, onOverrule }: WaysOut & { readonly finding: PlacedFinding }) {
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <li className="privacy-panel__finding">
      <button type="button" className="privacy-panel__place" onClick={() => onGo(finding)}>
        <strong>{ITEM_FINDING_LABELS[finding.kind]}</strong> · {finding.place}
      </button>
      <Excerpt finding={finding} />
      <p>{finding.message}</p>
      {isAsking ? (
        <div className="privacy-panel__reason">
          <label>
            Vì sao giữ nguyên?
            <textarea rows={2} maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
          </label>
          <Button
            size="small"
            margin={false}
            disabled={reason.trim().length < 5}
            onClick={() => void onOverrule(finding, reason).then((isDone) => setAsking(!isDone))}
          >
            Ghi lý do
          </Button>
          <Button size="small" buttonStyle="secondary" margin={false} onClick={() => setAsking(false)}>
            Thôi
          </Button>
        </div>
      ) : mayKeep ? (
        <Button
          size="small"
          buttonStyle="secondary"
          margin={false}
          disabled={!isSaved}
          tooltip={isSaved ? undefined : 'Hãy lưu bản nháp trước.'}
          onClick={() => setAsking(true)}
        >
          Giữ nguyên…
        </Button>
      ) : null}
    </li>
  );
}

const AROUND = 40;

function Excerpt({ finding: { paragraph, start, end, text } }: { readonly finding: PlacedFinding }) {
  const from = Math.max(0, start - AROUND);
  return (
    <blockquote>
      {from > 0 && '…'}
      {paragraph.slice(from, start)}
      <mark>{text}</mark>
      {paragraph.slice(end, end + AROUND)}
      {end + AROUND < paragraph.length && '…'}
    </blockquote>
  );
}
