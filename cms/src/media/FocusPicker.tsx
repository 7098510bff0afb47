'use client';
import { Button, useField } from '@payloadcms/ui';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

const MIDDLE = 50;
const STEP = 2;
const BIG_STEP = 10;

/** What a crop must not lose: pointed at by mouse, finger or arrow keys, kept with the form. */
export function FocusPicker({ src, alt }: { readonly src: string; readonly alt: string }) {
  const x = useField<number | null>({ path: 'focusX' });
  const y = useField<number | null>({ path: 'focusY' });
  const stage = useRef<HTMLDivElement>(null);
  const [isDragging, setDragging] = useState(false);
  const left = x.value ?? MIDDLE;
  const top = y.value ?? MIDDLE;

  const put = (toLeft: number, toTop: number): void => {
    x.setValue(within(toLeft));
    y.setValue(within(toTop));
  };
  const putAt = (event: PointerEvent): void => {
    const box = stage.current?.getBoundingClientRect();
    if (!box || box.width === 0 || box.height === 0) return;
    put(((event.clientX - box.left) / box.width) * 100, ((event.clientY - box.top) / box.height) * 100);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = event.shiftKey ? BIG_STEP : STEP;
    if (event.key === 'ArrowLeft') put(left - step, top);
    else if (event.key === 'ArrowRight') put(left + step, top);
    else if (event.key === 'ArrowUp') put(left, top - step);
    else if (event.key === 'ArrowDown') put(left, top + step);
    else if (event.key === 'Home') put(MIDDLE, MIDDLE);
    else return;
    event.preventDefault();
  };

  const position = { objectPosition: `${left}% ${top}%` };
  return (
    <div className="picture-tool">
      <p className="picture-tool__hint">
        Bấm hoặc kéo vào chỗ quan trọng nhất (thường là khuôn mặt, bàn tay, tấm biển). Khi ảnh bị cắt cho vừa thẻ tin,
        chỗ đó được giữ lại. Bằng bàn phím: mũi tên; Home về giữa.
      </p>
      <div
        className="focus-stage"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
          putAt(event);
        }}
        onPointerMove={(event) => isDragging && putAt(event)}
        onPointerUp={() => setDragging(false)}
        ref={stage}
      >
        <img alt={alt} draggable={false} src={src} />
        <span
          aria-label="Điểm giữ lại khi cắt ảnh"
          aria-valuemax={100}
          aria-valuemin={0}
          aria-valuenow={Math.round(left)}
          aria-valuetext={`Cách trái ${Math.round(left)} %, cách trên ${Math.round(top)} %`}
          className="focus-stage__point"
          onKeyDown={onKey}
          role="slider"
          style={{ left: `${left}%`, top: `${top}%` }}
          tabIndex={0}
        />
      </div>
      <div className="picture-tool__row">
        <Button
          buttonStyle="secondary"
          disabled={left === MIDDLE && top === MIDDLE}
          margin={false}
          onClick={() => put(MIDDLE, MIDDLE)}
          size="medium"
          type="button"
        >
          Đưa về giữa
        </Button>
        <span className="picture-tool__hint">Nhớ bấm Lưu.</span>
      </div>
      <div aria-hidden className="focus-crops">
        <figure>
          <img alt="" className="focus-crops__card" src={src} style={position} />
          <figcaption>Thẻ tin</figcaption>
        </figure>
        <figure>
          <img alt="" className="focus-crops__square" src={src} style={position} />
          <figcaption>Ô vuông</figcaption>
        </figure>
      </div>
    </div>
  );
}

function within(value: number): number {
  return Math.round(Math.min(100, Math.max(0, value)));
}
