/** Takes the demonstration content through the workflow: one person writes and submits, another approves and publishes. */
import type { Payload } from 'payload';
import { listDemoItems } from './demo-items.ts';
import { openDemoNewsroom } from './demo-newsroom.ts';

export async function seedItems(payload: Payload): Promise<void> {
  const newsroom = await openDemoNewsroom(payload);
  for (const item of listDemoItems()) {
    await newsroom.write(item);
    const name = (action: string): string => `${item.kind}:${item.slug}:${action}`;
    await newsroom.move({ item, name: name('submit'), action: 'submit', by: item.writer });
    await newsroom.move({ item, name: name('approve'), action: 'approve', by: 'approver' });
    await newsroom.move({ item, name: name('publish'), action: 'publish', by: 'approver' });
  }
}
