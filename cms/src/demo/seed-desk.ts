/** Puts work on the desks of the made-up ward, so that every role sees its day: written, waiting, sent back, due. */
import type { Payload } from 'payload';
import { DESK_DECIDED } from './content/desk-decided.ts';
import type { DeskEntry, DeskStep } from './content/desk-shapes.ts';
import { DESK_IN_EDITING, DESK_WAITING } from './content/desk-waiting.ts';
import { DEMO_WARD } from './content/ward.ts';
import { unitId } from './demo-items.ts';
import { openDemoNewsroom, type DemoNewsroom } from './demo-newsroom.ts';
import { deskAddressOf, deskDocOf, morningIn } from './desk-items.ts';
import { toldDaysOf } from './told-days.ts';

export async function seedDesk(payload: Payload, nowMs: number): Promise<void> {
  // Handed in as if the ward had not yet switched that stage off: they wait for the editor.
  await switchEditing(payload, 'on');
  await seedEntries(payload, DESK_IN_EDITING, nowMs);
  await switchEditing(payload, 'off');
  await seedEntries(payload, [...DESK_DECIDED, ...DESK_WAITING], nowMs);
}

async function switchEditing(payload: Payload, state: 'on' | 'off'): Promise<void> {
  const data = { skipsEditing: state === 'off' };
  await payload.update({ collection: 'units', id: unitId(DEMO_WARD), data, depth: 0 });
}

async function seedEntries(payload: Payload, entries: readonly DeskEntry[], nowMs: number): Promise<void> {
  const newsroom = await openDemoNewsroom(payload);
  for (const entry of entries) {
    const doc = deskDocOf(entry, nowMs);
    if (doc) await newsroom.write(doc, toldDaysOf(doc.slug, nowMs).create);
    for (const [index, step] of entry.steps.entries()) await takeStep(newsroom, { entry, step, index, nowMs });
  }
}

interface Taken {
  readonly entry: DeskEntry;
  readonly step: DeskStep;
  readonly index: number;
  readonly nowMs: number;
}

async function takeStep(newsroom: DemoNewsroom, { entry, step, index, nowMs }: Taken): Promise<void> {
  const item = deskAddressOf(entry);
  const { by } = step;
  if ('change' in step) {
    await newsroom.change(item, step.change, by);
    return;
  }
  const { move: action, reason, withdrawReason, inDays } = step;
  const scheduledFor = inDays === undefined ? undefined : morningIn(nowMs, inDays);
  const name = `desk:${item.kind}:${item.slug}:${index}`;
  // What came after the publication is today's work.
  const toldAt = index <= firstPublication(entry) ? toldDaysOf(item.slug, nowMs)[action] : undefined;
  await newsroom.move({ item, name, action, by, reason, withdrawReason, scheduledFor, toldAt });
}

function firstPublication({ item, steps }: DeskEntry): number {
  return item.kind === 'published' ? -1 : steps.findIndex((step) => 'move' in step && step.move === 'publish');
}
