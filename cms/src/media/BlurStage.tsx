'use client';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { regionBetween, REGION_KIND_LABELS, type RegionKind } from './blur-region.ts';
import { RegionPreview } from './RegionPreview.tsx';
import type { DrawingAction, DrawnRegion } from './use-blur-regions.ts';

const STEP = 0.01;
const BIG_STEP = 0.05;
/** A finger that only touches is not drawing. */
const SHORTEST_DRAG = 0.01;

interface BlurStageProps {
  readonly src: string;
  readonly alt: string;
  readonly kind: RegionKind;
  readonly regions: readonly DrawnRegion[];
  readonly isPreview: boolean;
  readonly onChange: (action: DrawingAction) => void;
}

interface Drag {
  readonly kind: 'draw' | 'move' | 'resize';
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** The picture with its regions: drawn, moved and resized by mouse, pen, finger and keyboard. */
export function BlurStage({ src, alt, kind, regions, isPreview, onChange }: BlurStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<HTMLImageElement>();
  const [drag, setDrag] = useState<Drag>();
  const [tip, setTip] = useState<{ readonly x: number; readonly y: number }>();

  const pointOf = (event: PointerEvent): { x: number; y: number } => {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return { x: share(event.clientX - box.left, box.width), y: share(event.clientY - box.top, box.height) };
  };
  const begin = (event: PointerEvent, dragKind: Drag['kind'], id: number): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    stage.current?.setPointerCapture(event.pointerId);
    if (dragKind !== 'draw') onChange({ kind: 'remember' });
    setDrag({ kind: dragKind, id, ...pointOf(event) });
  };
  const goOn = (event: PointerEvent): void => {
    if (!drag) return;
    const point = pointOf(event);
    if (drag.kind === 'draw') return setTip(point);
    onChange({ kind: drag.kind, id: drag.id, dx: point.x - drag.x, dy: point.y - drag.y });
    setDrag({ ...drag, ...point });
  };
  const end = (event: PointerEvent): void => {
    const point = pointOf(event);
    const isDrawn = drag?.kind === 'draw' && Math.hypot(point.x - drag.x, point.y - drag.y) > SHORTEST_DRAG;
    if (drag && isDrawn) onChange({ kind: 'add', region: regionBetween(kind, drag, point) });
    setDrag(undefined);
    setTip(undefined);
  };
  const drawing = drag?.kind === 'draw' && tip ? regionBetween(kind, drag, tip) : undefined;

  return (
    <div
      className="blur-stage"
      onPointerCancel={() => setDrag(undefined)}
      onPointerDown={(event) => begin(event, 'draw', 0)}
      onPointerMove={goOn}
      onPointerUp={end}
      ref={stage}
    >
      <img alt={alt} draggable={false} onLoad={(event) => setPicture(event.currentTarget)} src={src} />
      {regions.map((drawn, index) => (
        <RegionHandle
          drawn={drawn}
          key={drawn.id}
          number={index + 1}
          onBegin={begin}
          onChange={onChange}
          preview={isPreview ? picture : undefined}
        />
      ))}
      {drawing && <div className="blur-region blur-region--drawing" style={placeOf(drawing)} />}
    </div>
  );
}

interface RegionHandleProps {
  readonly drawn: DrawnRegion;
  readonly number: number;
  readonly preview: HTMLImageElement | undefined;
  readonly onBegin: (event: PointerEvent, kind: 'move' | 'resize', id: number) => void;
  readonly onChange: (action: DrawingAction) => void;
}

function RegionHandle({ drawn, number, preview, onBegin, onChange }: RegionHandleProps) {
  const { id, region } = drawn;
  const [resizes, setResizes] = useState(false);
  const onKey = (event: KeyboardEvent): void => {
    const change = changeOfKey(event, { id, resizes });
    if (!change) return;
    event.preventDefault();
    if (change === 'switch') return setResizes(!resizes);
    if (change.kind === 'move' || change.kind === 'resize') onChange({ kind: 'remember' });
    onChange(change);
  };
  const verb = resizes ? 'đổi cỡ' : 'di chuyển';
  return (
    <div
      aria-label={`Vùng ${number}, ${REGION_KIND_LABELS[region.kind].toLowerCase()}: mũi tên để ${verb}, Enter để đổi cách, Delete để xóa`}
      aria-roledescription="vùng làm mờ"
      className={`blur-region${resizes ? ' blur-region--resizes' : ''}`}
      data-region={id}
      onKeyDown={onKey}
      onPointerDown={(event) => onBegin(event, 'move', id)}
      role="button"
      style={placeOf(region)}
      tabIndex={0}
    >
      {preview && <RegionPreview picture={preview} region={region} />}
      <span aria-hidden className="blur-region__number">
        {number}
      </span>
      <span aria-hidden className="blur-region__corner" onPointerDown={(event) => onBegin(event, 'resize', id)} />
    </div>
  );
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function changeOfKey(
  event: KeyboardEvent,
  { id, resizes }: { readonly id: number; readonly resizes: boolean },
): DrawingAction | 'switch' | undefined {
  if (event.key === 'Enter') return 'switch';
  if (event.key === 'Delete' || event.key === 'Backspace') return { kind: 'remove', id };
  const arrow = ARROWS[event.key];
  if (!arrow) return undefined;
  const step = event.shiftKey ? BIG_STEP : STEP;
  return { kind: resizes ? 'resize' : 'move', id, dx: arrow[0] * step, dy: arrow[1] * step };
}

function placeOf({ x, y, width, height }: DrawnRegion['region']) {
  return { left: percent(x), top: percent(y), width: percent(width), height: percent(height) };
}

function percent(value: number): string {
  return `${value * 100}%`;
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}
