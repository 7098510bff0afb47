/** Takes the demonstration content through the workflow: one person writes and submits, another approves and publishes. */
import type { Payload } from 'payload';
import { listDemoItems } from './demo-items.ts';
import { openDemoNewsroom } from './demo-newsroom.ts';
import { toldDaysOf } from './told-days.ts';

export async function seedItems(payload: Payload, nowMs: number): Promise<void> {
  const newsroom = await openDemoNewsroom(payload);
  for (const item of listDemoItems()) {
    const told = toldDaysOf(item.slug, nowMs);
    await newsroom.write(item, told.create);
    const name = (action: string): string => `${item.kind}:${item.slug}:${action}`;
    await newsroom.move({ item, name: name('submit'), action: 'submit', by: item.writer, toldAt: told.submit });
    await newsroom.move({ item, name: name('approve'), action: 'approve', by: 'approver', toldAt: told.approve });
    await newsroom.move({ item, name: name('publish'), action: 'publish', by: 'approver', toldAt: told.publish });
  }
}
