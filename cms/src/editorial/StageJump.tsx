'use client';
import { useEffect, useState } from 'react';
import type { MovesAnswer } from './moves-answer.ts';

interface StageJumpProps {
  readonly answer: MovesAnswer;
  readonly missing: readonly string[];
  readonly panelId: string;
}

/** On a phone: a bar at the foot of the screen that leads back to the stage panel while that is out of sight. */
export function StageJump({ answer, missing, panelId }: StageJumpProps) {
  const [isPanelSeen, setPanelSeen] = useState(true);
  useEffect(() => {
    const panel = document.getElementById(panelId);
    if (!panel) return undefined;
    const observer = new IntersectionObserver(([entry]) => setPanelSeen(entry?.isIntersecting ?? true));
    observer.observe(panel);
    return () => observer.disconnect();
  }, [panelId]);
  if (isPanelSeen) return null;
  return (
    <button
      className="stage-jump"
      onClick={() => document.getElementById(panelId)?.scrollIntoView({ block: 'center' })}
      type="button"
    >
      <span>{answer.stageLabel}</span>
      <span>{sumOf(answer, missing)}</span>
      <span aria-hidden="true">↑</span>
    </button>
  );
}

function sumOf({ actions }: MovesAnswer, missing: readonly string[]): string {
  if (missing.length > 0) return `còn thiếu ${missing.length} mục`;
  const open = actions.find(({ whyNot, asks }) => whyNot === undefined && asks === undefined);
  return open ? `tới nút ${open.label}` : 'tới các bước';
}
