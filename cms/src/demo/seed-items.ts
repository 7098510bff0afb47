/** Takes the demonstration content through the workflow: one person writes and submits, another approves and publishes. */
import type { Payload } from 'payload';
import type { Role } from 'shared/editorial/roles';
import type { Action } from 'shared/editorial/workflow-table';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { explainMoveFailure } from '../editorial/explain-move-failure.ts';
import { moveStage } from '../editorial/move-stage.ts';
import { DEMO_PEOPLE } from './content/ward.ts';
import { demoId } from './demo-id.ts';
import { listDemoItems, type DemoItemDoc } from './demo-items.ts';
import { personId } from './seed-accounts.ts';
import { doesExist } from './existing.ts';

type People = ReadonlyMap<Role, Awaited<ReturnType<typeof findPerson>>>;

export async function seedItems(payload: Payload): Promise<void> {
  const people: People = new Map(
    await Promise.all(DEMO_PEOPLE.map(async ({ role, email }) => [role, await findPerson(payload, email)] as const)),
  );
  for (const item of listDemoItems()) {
    await createItem(payload, people, item);
    await moveItem(payload, people, { item, action: 'submit', by: item.writer });
    await moveItem(payload, people, { item, action: 'approve', by: 'approver' });
    await moveItem(payload, people, { item, action: 'publish', by: 'approver' });
  }
}

async function findPerson(payload: Payload, email: string) {
  return payload.findByID({ collection: 'users', id: personId(email), depth: 0 });
}

/** Written with the writer's name, but past field access: only so may the mark `demo` be set. */
async function createItem(payload: Payload, people: People, item: DemoItemDoc): Promise<void> {
  const collection = COLLECTION_OF_KIND[item.kind];
  if (await doesExist(payload, collection, item.id)) return;
  await payload.create({ collection, data: { ...item.data }, draft: true, depth: 0, user: people.get(item.writer) });
}

interface ItemMove {
  readonly item: DemoItemDoc;
  readonly action: Action;
  readonly by: Role;
}

/** The id of a move follows from its name: asked again it is the same move. */
async function moveItem(payload: Payload, people: People, { item, action, by }: ItemMove): Promise<void> {
  const { kind, id } = item;
  const moveId = demoId(`move:${kind}:${item.slug}:${action}`);
  const moved = await moveStage({ payload, user: people.get(by), kind, id, action, moveId });
  // A person has moved it on since an interrupted seeding: it is theirs.
  if (moved.ok || moved.failure.kind === 'wrongStage') return;
  throw new Error(`Demo item ${kind}:${item.slug} could not ${action}: ${explainMoveFailure(moved.failure)}`);
}
