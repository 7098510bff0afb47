'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';
import './picture-tools.css';
import { storedId, usePictureState } from './use-picture-state.ts';

function stateOf({ isLive, isAtWork }: { readonly isLive: boolean; readonly isAtWork: boolean }): string {
  if (isLive) return 'đang trên trang';
  return isAtWork ? 'chưa lên trang' : 'đã gỡ hoặc lưu trữ';
}

/** Beside a picture: whether it may be shown, where it is shown, and what was done to it. */
export function PictureUses() {
  const { id, data } = useDocumentInfo();
  const savedAt: unknown = data?.['updatedAt'];
  const state = usePictureState(storedId(id), typeof savedAt === 'string' ? savedAt : '');
  if (storedId(id) === undefined || state === undefined || state === 'failed') return null;
  const liveCount = state.uses.filter(({ isLive }) => isLive).length;
  return (
    <section aria-label="Nơi dùng và nhật ký của ảnh" className="picture-uses">
      {state.consentGap !== undefined && (
        <p className="picture-uses__gap" role="status">
          {liveCount > 0
            ? `Ảnh đang hiện ở ${liveCount} mục trên trang mà còn thiếu: ${state.consentGap}. Hãy thay ảnh, làm mờ hoặc gỡ các mục dưới đây.`
            : `Chưa đăng được với ảnh này, còn thiếu: ${state.consentGap}.`}
        </p>
      )}
      <h2>Dùng ở đâu</h2>
      {state.uses.length === 0 ? (
        <p>Chưa có mục nào dùng tệp này.</p>
      ) : (
        <ul>
          {state.uses.map((use) => (
            <li key={use.key}>
              <a href={use.href}>{use.headline}</a>
              <p>
                {use.kindLabel} · {stateOf(use)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {state.log.length > 0 && (
        <>
          <h2>Nhật ký</h2>
          <ol>
            {state.log.map((line) => (
              <li key={line.id}>
                {line.text}
                <p>
                  {line.byName} · {formatVietnamInstant(Date.parse(line.at))}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
