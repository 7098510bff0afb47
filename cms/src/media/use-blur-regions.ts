'use client';
import { useReducer } from 'react';
import { MAX_REGIONS, movedBy, resizedBy, type BlurRegion, type RegionKind } from './blur-region.ts';

export interface DrawnRegion {
  readonly id: number;
  readonly region: BlurRegion;
}

interface Drawing {
  readonly regions: readonly DrawnRegion[];
  readonly nextId: number;
  /** What stood before each change, oldest first. */
  readonly past: readonly (readonly DrawnRegion[])[];
  /** What was undone, to be done again next first; the next change forgets it. */
  readonly future: readonly (readonly DrawnRegion[])[];
}

export type DrawingAction =
  | { readonly kind: 'add'; readonly region: BlurRegion }
  | { readonly kind: 'move' | 'resize'; readonly id: number; readonly dx: number; readonly dy: number }
  /** A drag begins: its many small steps are undone as one. */
  | { readonly kind: 'remember' }
  | { readonly kind: 'name'; readonly id: number; readonly as: RegionKind }
  | { readonly kind: 'remove'; readonly id: number }
  | { readonly kind: 'undo' | 'redo' };

export const NOTHING_DRAWN: Drawing = { regions: [], nextId: 1, past: [], future: [] };

export function useBlurRegions(): readonly [Drawing, (action: DrawingAction) => void] {
  return useReducer(changedDrawing, NOTHING_DRAWN);
}

export function changedDrawing(drawing: Drawing, action: DrawingAction): Drawing {
  const { regions, nextId, past, future } = drawing;
  const remembered = { past: [...past, regions], future: [] };
  switch (action.kind) {
    case 'add':
      if (regions.length >= MAX_REGIONS) return drawing;
      return { regions: [...regions, { id: nextId, region: action.region }], nextId: nextId + 1, ...remembered };
    case 'remember':
      return { ...drawing, ...remembered };
    case 'move':
    case 'resize': {
      const change = action.kind === 'move' ? movedBy : resizedBy;
      return { ...drawing, regions: withRegion(regions, action.id, (old) => change(old, action.dx, action.dy)) };
    }
    case 'name':
      return {
        ...drawing,
        regions: withRegion(regions, action.id, (old) => ({ ...old, kind: action.as })),
        ...remembered,
      };
    case 'remove':
      return { ...drawing, regions: regions.filter(({ id }) => id !== action.id), ...remembered };
    case 'undo': {
      const before = past.at(-1);
      return before ? { ...drawing, regions: before, past: past.slice(0, -1), future: [regions, ...future] } : drawing;
    }
    case 'redo': {
      const [after, ...later] = future;
      return after ? { ...drawing, regions: after, past: [...past, regions], future: later } : drawing;
    }
  }
}

function withRegion(
  regions: readonly DrawnRegion[],
  id: number,
  change: (region: BlurRegion) => BlurRegion,
): readonly DrawnRegion[] {
  return regions.map((drawn) => (drawn.id === id ? { ...drawn, region: change(drawn.region) } : drawn));
}
