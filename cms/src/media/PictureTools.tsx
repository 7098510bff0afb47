'use client';
import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { BlurTool } from './BlurTool.tsx';
import { FocusPicker } from './FocusPicker.tsx';
import { takeBlurred } from './just-blurred.ts';
import './picture-tools.css';
import { storedId, usePictureState } from './use-picture-state.ts';

const TOOLS = { blur: 'Làm mờ mặt, biển số, giấy tờ', focus: 'Điểm giữ lại khi cắt ảnh' } as const;

/** What can be done to a stored picture, one tool at a time. */
export function PictureTools() {
  const { id, data } = useDocumentInfo();
  const savedAt: unknown = data?.['updatedAt'];
  const alt: unknown = data?.['alt'];
  const state = usePictureState(storedId(id), typeof savedAt === 'string' ? savedAt : '');
  const [open, setOpen] = useState<keyof typeof TOOLS>();
  const [isBlurred, setBlurred] = useState(false);
  useEffect(() => {
    if (takeBlurred(id)) setBlurred(true);
  }, [id]);
  if (storedId(id) === undefined) {
    return <p className="picture-tools__later">Lưu ảnh rồi, công cụ làm mờ và chọn điểm giữ lại hiện ở đây.</p>;
  }
  if (state === 'failed') {
    return <p className="picture-tool__problem">Không hỏi được máy chủ. Hãy kiểm tra mạng rồi tải lại trang.</p>;
  }
  if (!state?.rendition || state.file === undefined || !state.mayChange) return null;
  const src = `/api/media/anh-nho/${state.rendition.file}`;
  const words = typeof alt === 'string' ? alt : '';
  return (
    <section aria-label="Công cụ ảnh" className="picture-tools">
      {isBlurred && (
        <p className="picture-tool__done" role="status">
          Đã làm mờ. Bản gốc không còn trên máy chủ; trang đang dùng ảnh này đổi theo trong vài giây.
        </p>
      )}
      <div className="picture-tools__choose">
        {(['blur', 'focus'] as const).map((tool) => (
          <Button
            aria-expanded={open === tool}
            buttonStyle={open === tool ? 'primary' : 'secondary'}
            key={tool}
            margin={false}
            onClick={() => setOpen(open === tool ? undefined : tool)}
            size="medium"
            type="button"
          >
            {TOOLS[tool]}
          </Button>
        ))}
      </div>
      {open === 'blur' && <BlurTool alt={words} file={state.file} id={String(id)} src={src} />}
      {open === 'focus' && <FocusPicker alt={words} src={src} />}
    </section>
  );
}
