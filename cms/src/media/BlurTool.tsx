'use client';
import { Button, useFormModified } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { z } from 'zod';
import { MAX_REGIONS, REGION_KIND_LABELS, REGION_KINDS, regionBetween, type RegionKind } from './blur-region.ts';
import { BlurStage } from './BlurStage.tsx';
import { noteBlurred } from './just-blurred.ts';
import { useBlurRegions, type DrawingAction, type DrawnRegion } from './use-blur-regions.ts';

const Refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

interface BlurToolProps {
  readonly id: string;
  readonly file: string;
  readonly src: string;
  readonly alt: string;
}

/** Makes faces, plates and papers unrecognisable in the stored picture and in every size of it. */
export function BlurTool({ id, file, src, alt }: BlurToolProps) {
  const [{ regions, past, future }, change] = useBlurRegions();
  const [kind, setKind] = useState<RegionKind>('face');
  const [isPreview, setPreview] = useState(true);
  const [isAsking, setAsking] = useState(false);
  const { problem, isBusy, apply } = useApply({ id, file, regions });
  const tool = useRef<HTMLDivElement>(null);
  const isFormOpen = useFormModified();
  useWarnBeforeLeaving(regions.length > 0 && !isBusy);
  // A region or a button that goes takes the focus with it, and with the focus the keys.
  useEffect(() => {
    if (document.activeElement === document.body) tool.current?.focus({ preventScroll: true });
  }, [regions, isAsking]);

  const isFull = regions.length >= MAX_REGIONS;
  const addInTheMiddle = (): void => {
    change({ kind: 'add', region: regionBetween(kind, { x: 0.4, y: 0.4 }, { x: 0.6, y: 0.6 }) });
    // The new one stands last; from here the arrow keys lead.
    setTimeout(() => [...(tool.current?.querySelectorAll<HTMLElement>('[data-region]') ?? [])].at(-1)?.focus());
  };
  const onKey = (event: KeyboardEvent): void => {
    const kind = stepOfKey(event);
    if (!kind) return;
    event.preventDefault();
    change({ kind });
  };

  return (
    <div className="picture-tool" onKeyDown={onKey} ref={tool} tabIndex={-1}>
      <p className="picture-tool__hint">
        Kéo trên ảnh để vẽ vùng; kéo vùng để di chuyển, kéo góc để đổi cỡ. Bằng bàn phím: bấm “Thêm vùng”, mũi tên để di
        chuyển, Enter rồi mũi tên để đổi cỡ (giữ Shift: bước dài), Delete để xóa, Ctrl+Z để hoàn tác, Ctrl+Y để làm lại.
        Trên điện thoại: hai ngón để phóng to.
      </p>
      <div className="picture-tool__row">
        <KindSelect label="Vùng mới là" onChange={setKind} value={kind} />
        <Button
          buttonStyle="secondary"
          disabled={isFull}
          margin={false}
          onClick={addInTheMiddle}
          size="medium"
          type="button"
        >
          Thêm vùng
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={past.length === 0}
          margin={false}
          onClick={() => change({ kind: 'undo' })}
          size="medium"
          type="button"
        >
          Hoàn tác
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={future.length === 0}
          margin={false}
          onClick={() => change({ kind: 'redo' })}
          size="medium"
          type="button"
        >
          Làm lại
        </Button>
        <label className="picture-tool__check">
          <input checked={isPreview} onChange={(event) => setPreview(event.target.checked)} type="checkbox" /> Xem trước
        </label>
      </div>
      <BlurStage alt={alt} isPreview={isPreview} kind={kind} onChange={change} regions={regions} src={src} />
      <RegionList onChange={change} regions={regions} />
      <p aria-live="polite" className="picture-tool__problem" role="alert">
        {problem}
      </p>
      {isFormOpen && regions.length > 0 && (
        <p className="picture-tool__hint">Có thay đổi chưa lưu ở các ô bên cạnh. Hãy lưu trước rồi áp dụng.</p>
      )}
      {isAsking ? (
        <div className="picture-tool__ask" ref={focusShown} tabIndex={-1}>
          <p>
            Làm mờ {regions.length} vùng trong ảnh gốc và mọi cỡ ảnh, kể cả trên trang đang đăng. Ảnh chưa làm mờ bị xóa
            khỏi máy chủ và <strong>không lấy lại được</strong>.
          </p>
          <div className="picture-tool__row">
            <Button disabled={isBusy} margin={false} onClick={() => void apply()} size="medium" type="button">
              {isBusy ? 'Đang làm mờ…' : 'Làm mờ và xóa ảnh cũ'}
            </Button>
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => setAsking(false)}
              size="medium"
              type="button"
            >
              Thôi
            </Button>
          </div>
        </div>
      ) : (
        <Button
          disabled={regions.length === 0 || isFormOpen}
          margin={false}
          onClick={() => setAsking(true)}
          size="medium"
          type="button"
        >
          Áp dụng…
        </Button>
      )}
    </div>
  );
}

/** What asks back is read out, and Tab leads to its answers. */
function focusShown(box: HTMLElement | null): void {
  box?.focus();
}

function stepOfKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!event.ctrlKey && !event.metaKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'y') return 'redo';
  if (key !== 'z') return undefined;
  return event.shiftKey ? 'redo' : 'undo';
}

interface RegionListProps {
  readonly regions: readonly DrawnRegion[];
  readonly onChange: (action: DrawingAction) => void;
}

function RegionList({ regions, onChange }: RegionListProps) {
  if (regions.length === 0) return <p className="picture-tool__hint">Chưa có vùng nào.</p>;
  return (
    <ol aria-label="Các vùng sẽ làm mờ" className="region-list">
      {regions.map(({ id, region }, index) => (
        <li key={id}>
          <KindSelect
            label={`Vùng ${index + 1}`}
            onChange={(as) => onChange({ kind: 'name', id, as })}
            value={region.kind}
          />
          <Button
            aria-label={`Xóa vùng ${index + 1}`}
            buttonStyle="secondary"
            margin={false}
            onClick={() => onChange({ kind: 'remove', id })}
            size="small"
            type="button"
          >
            Xóa
          </Button>
        </li>
      ))}
    </ol>
  );
}

interface KindSelectProps {
  readonly label: string;
  readonly value: RegionKind;
  readonly onChange: (kind: RegionKind) => void;
}

function KindSelect({ label, value, onChange }: KindSelectProps) {
  const fieldId = useId();
  return (
    <span className="picture-tool__select">
      <label htmlFor={fieldId}>{label}</label>
      <select
        id={fieldId}
        onChange={(event) => onChange(REGION_KINDS.find((known) => known === event.target.value) ?? value)}
        value={value}
      >
        {REGION_KINDS.map((known) => (
          <option key={known} value={known}>
            {REGION_KIND_LABELS[known]}
          </option>
        ))}
      </select>
    </span>
  );
}

function useApply({ id, file, regions }: { id: string; file: string; regions: readonly DrawnRegion[] }) {
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const apply = async (): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    const refusal = await postBlur(id, { file, regions: regions.map(({ region }) => region) });
    if (refusal === undefined) {
      noteBlurred(id);
      return window.location.reload();
    }
    setProblem(refusal);
    setBusy(false);
  };
  return { problem, isBusy, apply };
}

/** Undefined when it is done, else the sentence that says why not. */
async function postBlur(id: string, body: unknown): Promise<string | undefined> {
  const notReached = 'Không hỏi được máy chủ. Các vùng đã vẽ vẫn còn: hãy kiểm tra mạng rồi bấm lại.';
  try {
    const answer = await fetch(`/api/media/${id}/lam-mo`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.ok) return undefined;
    const refusal = Refusal.safeParse(await answer.json());
    return refusal.success ? (refusal.data.errors[0]?.message ?? notReached) : notReached;
  } catch {
    return notReached;
  }
}

function useWarnBeforeLeaving(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOpen]);
}
