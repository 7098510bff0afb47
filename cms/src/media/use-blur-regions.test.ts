import { describe, expect, it } from 'vitest';
import { changedDrawing, NOTHING_DRAWN, type DrawingAction } from './use-blur-regions.ts';

const FACE = { kind: 'face', x: 0.1, y: 0.1, width: 0.2, height: 0.2 } as const;
const PLATE = { kind: 'plate', x: 0.6, y: 0.6, width: 0.2, height: 0.1 } as const;

const ADD_BOTH: readonly DrawingAction[] = [
  { kind: 'add', region: FACE },
  { kind: 'add', region: PLATE },
];

function after(...actions: readonly DrawingAction[]) {
  return actions.reduce(changedDrawing, NOTHING_DRAWN);
}

function kindsIn(drawing: ReturnType<typeof after>): readonly string[] {
  return drawing.regions.map(({ region }) => region.kind);
}

describe('the regions on a picture', () => {
  it('are taken back one change at a time, and come again in their order', () => {
    const undone = after(...ADD_BOTH, { kind: 'undo' }, { kind: 'undo' });
    expect(kindsIn(undone)).toEqual([]);
    const once = changedDrawing(undone, { kind: 'redo' });
    expect(kindsIn(once)).toEqual(['face']);
    expect(changedDrawing(once, { kind: 'redo' })).toEqual(after(...ADD_BOTH));
  });

  it('move as a whole: a drag of many steps is one change', () => {
    const drag: readonly DrawingAction[] = [
      { kind: 'remember' },
      { kind: 'move', id: 1, dx: 0.1, dy: 0 },
      { kind: 'move', id: 1, dx: 0.1, dy: 0 },
    ];
    expect(after(...ADD_BOTH, ...drag).regions[0]?.region.x).toBeCloseTo(0.3);
    expect(after(...ADD_BOTH, ...drag, { kind: 'undo' }).regions).toEqual(after(...ADD_BOTH).regions);
  });

  it('forget what was taken back as soon as something else is drawn', () => {
    const drawn = after(...ADD_BOTH, { kind: 'undo' }, { kind: 'add', region: { ...FACE, kind: 'other' } });
    expect(changedDrawing(drawn, { kind: 'redo' })).toEqual(drawn);
    expect(kindsIn(drawn)).toEqual(['face', 'other']);
  });

  it('stay as they are where there is nothing to take back', () => {
    expect(after({ kind: 'undo' })).toEqual(NOTHING_DRAWN);
  });
});
