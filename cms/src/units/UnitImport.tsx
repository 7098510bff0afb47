'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState, type ChangeEvent } from 'react';
import { scopeOf } from 'shared/editorial/permissions';
import { z } from 'zod';
import { useRole } from '../people/use-role.ts';
import { UnitChangeLists } from './UnitChangeLists.tsx';
import { sentenceOfUnitImport, UnitImportReport } from './unit-import-report.ts';

const Refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });
const MOST_PROBLEMS_SHOWN = 50;

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy'; readonly sentence: string }
  | { readonly kind: 'problem'; readonly sentence: string }
  | { readonly kind: 'report'; readonly report: UnitImportReport; readonly isDryRun: boolean };

/** Above the list of units: takes a CSV file, shows what it would do, and does it. */
export function UnitImport() {
  const role = useRole();
  const fieldId = useId();
  const [file, setFile] = useState<File>();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    setFile(event.target.files?.[0]);
    setOutcome({ kind: 'none' });
  };
  const send = async (isDryRun: boolean): Promise<void> => {
    if (!file) return;
    setOutcome({ kind: 'busy', sentence: isDryRun ? 'Đang đọc tệp…' : 'Đang nhập, có thể mất vài phút…' });
    setOutcome(await sendFile(file, isDryRun));
  };
  const isBusy = outcome.kind === 'busy';
  if (role === undefined || scopeOf(role, 'units', 'create') !== 'all') return null;
  return (
    <details className="unit-import">
      <summary>Nhập danh mục đơn vị từ tệp CSV</summary>
      <p>
        Dòng đầu là tên cột: <code>code, name, type, parent_code, valid_from, valid_to, predecessor_codes</code> (hoặc
        mã, tên, loại, mã cấp trên, hiệu lực từ, hiệu lực đến, mã đơn vị cũ). Nhập lại tệp cũ không tạo thêm gì.
      </p>
      {/* The browser's own button speaks the browser's language. */}
      <label className="unit-import__file" htmlFor={fieldId}>
        {file ? `Tệp: ${file.name}` : 'Chọn tệp CSV…'}
      </label>
      <input
        className="unit-import__input"
        accept=".csv,text/csv,text/plain"
        disabled={isBusy}
        id={fieldId}
        onChange={choose}
        type="file"
      />
      <div className="unit-import__buttons">
        <Button buttonStyle="secondary" disabled={!file || isBusy} margin={false} onClick={() => void send(true)}>
          Xem trước
        </Button>
        <Button disabled={!file || isBusy} margin={false} onClick={() => void send(false)}>
          Nhập
        </Button>
      </div>
      <div role="status">
        <OutcomeText outcome={outcome} />
      </div>
    </details>
  );
}

function OutcomeText({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'busy':
    case 'problem':
      return <p>{outcome.sentence}</p>;
    case 'report': {
      const { report, isDryRun } = outcome;
      const shown = report.problems.slice(0, MOST_PROBLEMS_SHOWN);
      return (
        <>
          <p>
            {isDryRun ? 'Sẽ có' : 'Đã nhập'}: {sentenceOfUnitImport(report)}.{' '}
            {!isDryRun && <a href="/admin/collections/units">Xem danh sách mới</a>}
          </p>
          <UnitChangeLists changes={report.changes} isDryRun={isDryRun} />
          {shown.length > 0 && <h4>Dòng {isDryRun ? 'sẽ bị bỏ qua' : 'bị bỏ qua'}, cần sửa trong tệp</h4>}
          {shown.length > 0 && (
            <ul>
              {shown.map(({ line, message }) => (
                <li key={`${line} ${message}`}>
                  Dòng {line}: {message}
                </li>
              ))}
              {report.problems.length > shown.length && <li>… và {report.problems.length - shown.length} dòng nữa.</li>}
            </ul>
          )}
        </>
      );
    }
  }
}

async function sendFile(file: File, isDryRun: boolean): Promise<Outcome> {
  try {
    const response = await fetch(`/api/units/import${isDryRun ? '?dry-run=1' : ''}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'text/csv' },
      // The bytes as they are: the server finds out how they are written.
      body: await file.arrayBuffer(),
    });
    const answer: unknown = await response.json();
    const report = UnitImportReport.safeParse(answer);
    if (response.ok && report.success) return { kind: 'report', report: report.data, isDryRun };
    const refusal = Refusal.safeParse(answer);
    return { kind: 'problem', sentence: refusal.data?.errors[0]?.message ?? 'Máy chủ không nhập được. Hãy thử lại.' };
  } catch {
    // Not ignored: the person reads what to do.
    return { kind: 'problem', sentence: 'Không gửi được tệp tới máy chủ. Hãy kiểm tra mạng rồi thử lại.' };
  }
}
