/** The made-up people at work: what they write, change and move. Asked again after a kill, each does nothing twice. */
import type { Payload } from 'payload';
import type { Role } from 'shared/editorial/roles';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import type { Action, WithdrawReason } from 'shared/editorial/workflow-table';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { explainMoveFailure } from '../editorial/explain-move-failure.ts';
import { contextOfMoment } from '../editorial/moment.ts';
import { moveStage } from '../editorial/move-stage.ts';
import { DEMO_PEOPLE } from './content/ward.ts';
import { demoId } from './demo-id.ts';
import type { DemoItemDoc } from './demo-items.ts';
import { doesExist } from './existing.ts';
import { personId } from './seed-accounts.ts';

export interface DemoItemAddress {
  readonly kind: EditorialKind;
  readonly id: string;
}

interface DemoMove {
  readonly item: DemoItemAddress;
  /** Of this move alone: its id follows from it. */
  readonly name: string;
  readonly action: Action;
  readonly by: Role;
  readonly reason?: string | undefined;
  readonly withdrawReason?: WithdrawReason | undefined;
  readonly scheduledFor?: string | undefined;
  /** Undefined: now. */
  readonly toldAt?: string | undefined;
}

export interface DemoNewsroom {
  readonly payload: Payload;
  /** Written with the writer's name, but past field access: only so may the mark `demo` be set. */
  readonly write: (item: DemoItemDoc, toldAt?: string) => Promise<void>;
  readonly change: (item: DemoItemAddress, texts: Readonly<Record<string, string>>, by: Role) => Promise<void>;
  readonly move: (move: DemoMove) => Promise<void>;
}

export async function openDemoNewsroom(payload: Payload): Promise<DemoNewsroom> {
  const people = new Map(
    await Promise.all(DEMO_PEOPLE.map(async ({ role, email }) => [role, await findPerson(payload, email)] as const)),
  );
  return {
    payload,
    write: async ({ kind, id, data, writer }, toldAt) => {
      const collection = COLLECTION_OF_KIND[kind];
      if (await doesExist(payload, collection, id)) return;
      const context = contextOfMoment(toldAt);
      await payload.create({ collection, data: { ...data }, draft: true, depth: 0, user: people.get(writer), context });
    },
    change: async ({ kind, id }, texts, by) => {
      const collection = COLLECTION_OF_KIND[kind];
      const now: unknown = await payload.findByID({ collection, id, draft: true, depth: 0 });
      if (holdsTexts(now, texts)) return;
      await payload.update({ collection, id, data: { ...texts }, draft: true, depth: 0, user: people.get(by) });
    },
    move: async ({ item: { kind, id }, name, by, action, ...asked }) => {
      const moveId = demoId(`move:${name}`);
      const moved = await moveStage({ payload, user: people.get(by), kind, id, action, moveId, ...asked });
      // A person has moved it on since an interrupted seeding: it is theirs.
      if (moved.ok || moved.failure.kind === 'wrongStage') return;
      throw new Error(`Demo item ${name} could not be moved: ${explainMoveFailure(moved.failure)}`);
    },
  };
}

async function findPerson(payload: Payload, email: string) {
  return payload.findByID({ collection: 'users', id: personId(email), depth: 0 });
}

function holdsTexts(doc: unknown, texts: Readonly<Record<string, string>>): boolean {
  const stored = new Map(doc !== null && typeof doc === 'object' ? Object.entries(doc) : []);
  return Object.entries(texts).every(([field, text]) => stored.get(field) === text);
}
