'use client';
import { Button } from '@payloadcms/ui';
import { useId, type ChangeEvent, type DragEvent } from 'react';
import { ImportItemCard } from './ImportItemCard.tsx';
import { ImportOutcomes } from './ImportOutcomes.tsx';
import { isOpen, useImportTray, type Progress } from './use-import-tray.ts';

/** Send, read, choose, import. What was sent stays here until it is put away, also when the browser is closed. */
export function ImportDesk() {
  const tray = useImportTray();
  const { answer, progress, problems } = tray;
  if (!answer) return <p role="status">{problems[0] ?? 'Đang mở danh sách…'}</p>;
  const open = answer.items.filter(isOpen);
  const chosen = open.filter((item) => item.choice?.isChosen);
  const unreadable = answer.items.filter((item) => item.reading.article === null);
  const done = answer.items.filter((item) => item.outcome !== null);
  const isBusy = progress !== undefined;
  const chooseAll = (isChosen: boolean): void => {
    for (const { key, choice } of open)
      if (choice && choice.isChosen !== isChosen) tray.choose(key, { ...choice, isChosen });
  };
  return (
    <>
      <FilePicker isBusy={isBusy} onFiles={(files) => void tray.send(files)} />
      <div aria-live="polite" className={progress || answer.isReading ? 'import-desk__status' : ''} role="status">
        {progress && <ProgressLine progress={progress} />}
        {!progress && answer.isReading && (
          <p>
            Máy chủ còn đang đọc tệp bạn đã gửi, danh sách dưới đây dài thêm dần. Bạn có thể đóng trang rồi quay lại.
          </p>
        )}
        {problems.map((sentence) => (
          <p className="import-desk__problem" key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
      {unreadable.length > 0 && (
        <section aria-label="Tệp không đọc được">
          <h2>Không đọc được ({unreadable.length})</h2>
          <ul className="import-desk__unreadable">
            {unreadable.map(({ key, reading }) => (
              <li key={key}>
                <strong>{reading.path}</strong>: {reading.problem}
              </li>
            ))}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <section aria-label="Bài chờ nhập">
          <h2>Chờ nhập ({open.length})</h2>
          <div className="import-desk__buttons">
            <Button disabled={isBusy || chosen.length === 0} margin={false} onClick={() => void tray.importChosen()}>
              {`Nhập ${chosen.length} bài đã chọn`}
            </Button>
            {isBusy && (
              <Button buttonStyle="secondary" margin={false} onClick={() => tray.stop()}>
                Dừng
              </Button>
            )}
            <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => chooseAll(true)}>
              Chọn tất cả
            </Button>
            <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => chooseAll(false)}>
              Bỏ chọn tất cả
            </Button>
          </div>
          <ol className="import-desk__items">
            {open.map((item) => (
              <li key={item.key}>
                <ImportItemCard
                  isBusy={isBusy}
                  item={item}
                  onChoose={(choice) => tray.choose(item.key, choice)}
                  onRemove={() => void tray.remove(item.key)}
                  sections={answer.sections}
                  units={answer.units}
                />
              </li>
            ))}
          </ol>
        </section>
      )}
      {done.length > 0 && <ImportOutcomes items={done} />}
      {(done.length > 0 || unreadable.length > 0) && (
        <div className="import-desk__buttons">
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void tray.clearDone()}>
            Dọn bài đã xong và tệp không đọc được
          </Button>
        </div>
      )}
      {answer.items.length === 0 && !isBusy && (
        <p className="import-desk__empty">
          Chưa có tệp nào. Bài nhập vào đều là bản nháp: chưa ai thấy cho tới khi được duyệt và đăng.
        </p>
      )}
    </>
  );
}

interface FilePickerProps {
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function FilePicker({ isBusy, onFiles }: FilePickerProps) {
  const fieldId = useId();
  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = Array.from(event.target.files ?? []);
    // The same file may be chosen again after it was mended.
    event.target.value = '';
    if (files.length > 0) onFiles(files);
  };
  const drop = (event: DragEvent<HTMLDivElement>): void => {
    event.preventDefault();
    const files = Array.from(event.dataTransfer.files);
    if (files.length > 0 && !isBusy) onFiles(files);
  };
  return (
    <div className="import-desk__picker" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <p>
        Gửi bài cũ dạng văn bản (.txt), Word (.docx), trang web (.html, .mhtml), Markdown (.md) hoặc tệp ZIP chứa các
        bài ấy cùng ảnh. Mỗi tệp không quá 100 MB. Gửi lại bài cũ không tạo thêm bản thứ hai. Danh sách dưới đây chỉ
        mình bạn thấy và còn nguyên khi bạn đóng trang; bài đã nhập tự rời danh sách sau một ngày, bài chưa nhập sau 14
        ngày.
      </p>
      {/* The browser's own button speaks the browser's language. */}
      <label className="unit-import__file" htmlFor={fieldId}>
        Chọn tệp, hoặc kéo thả vào đây…
      </label>
      <input
        accept=".txt,.text,.docx,.html,.htm,.xhtml,.mhtml,.mht,.md,.markdown,.zip"
        className="unit-import__input"
        disabled={isBusy}
        id={fieldId}
        multiple
        onChange={take}
        type="file"
      />
    </div>
  );
}

function ProgressLine({ progress }: { readonly progress: Progress }) {
  const { sentence, done, all } = progress;
  return (
    <p className="import-desk__progress">
      <span>
        {sentence} ({done + 1}/{all})…
      </span>
      <progress aria-label="Tiến độ" max={all} value={done} />
    </p>
  );
}
