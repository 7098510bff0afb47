/** A CMS of its own for one test file: own folder, own database, one unit and two people, so that real moves can be made. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { openPayload } from 'cms/platform/open-payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import type { Action, WithdrawReason } from 'shared/editorial/workflow-table';
import type { LogEntry } from 'shared/kernel/log';
import { sessionOf } from '../support/session.ts';

export type Payload = Awaited<ReturnType<typeof openPayload>>;
export type Engine = 'sqlite' | 'mongodb';

export interface TestCms {
  readonly payload: Payload;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly unitId: string;
  /** A draft by the reporter; gives its id. */
  write(kind: EditorialKind, data: Readonly<Record<string, unknown>>): Promise<string>;
  change(kind: EditorialKind, id: string, data: Readonly<Record<string, unknown>>): Promise<void>;
  move(kind: EditorialKind, id: string, action: Action, reason?: string): Promise<void>;
  /** Withdrawn for this reason; `replacedBy` as `<kind>:<id>`. */
  withdraw(kind: EditorialKind, id: string, withdrawReason: WithdrawReason, replacedBy?: string): Promise<void>;
  /** Published by the scheduler: of an approved item, whose time is near and then there. */
  publishOnSchedule(kind: EditorialKind, id: string): Promise<void>;
  /** The oldest version of the item becomes its draft. */
  restoreOldest(kind: EditorialKind, id: string): Promise<void>;
  /** The whole picture, as an editor does it. */
  blur(mediaId: string): Promise<void>;
  /** Submitted by the reporter, approved and published by the approver. */
  publish(kind: EditorialKind, id: string): Promise<void>;
  close(): Promise<void>;
}

const PAYLOAD_KEY = 'doors';
const MOST_LOOKS = 50;
export const SECRET = 'khóa-chỉ-dùng-khi-kiểm-thử-0123456789';

/** The address of a database that nobody else uses; undefined where no MongoDB was given. */
export async function newDatabaseUrl(engine: Engine, dataDir: string): Promise<string | undefined> {
  if (engine === 'sqlite') return `file:${join(dataDir, 'cms', 'tieng-mo.db')}`;
  const given = process.env['MONGODB_TEST_URL'];
  if (!given) return undefined;
  const url = new URL(given);
  url.pathname = `/doors-${randomUUID()}`;
  return url.href;
}

export function isAvailable(engine: Engine): boolean {
  return engine === 'sqlite' || Boolean(process.env['MONGODB_TEST_URL']);
}

/** Sets this process's environment, so only one CMS can be opened per test file. */
export async function openTestCms(engine: Engine): Promise<TestCms> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tieng-mo-doors-'));
  const databaseUrl = await newDatabaseUrl(engine, dataDir);
  if (!databaseUrl) throw new Error('No database of this kind');
  // Port 9 takes nothing: nudges of this CMS must not reach a running installation.
  const settings = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, DOORS_PORT: '9', LOG_LEVEL: 'error' };
  Object.assign(process.env, settings, { DOORS_SECRET: SECRET, PAYLOAD_SECRET: SECRET });
  const { openPayload } = await import('cms/platform/open-payload');
  const { moveStage } = await import('cms/editorial/move-stage');
  const { COLLECTION_OF_KIND } = await import('cms/editorial/collections');
  const { publishDue } = await import('cms/editorial/publish-scheduled');
  const { answerRest } = await import('cms/platform/rest-door');
  const payload = await openPayload({ key: PAYLOAD_KEY });

  const unit = await payload.create({
    collection: 'units',
    data: { name: 'Phường Tiếng Mõ', slug: 'phuong-tieng-mo', type: 'ward', skipsEditing: true },
  });
  const unitId = String(unit.id);
  const password = `${randomUUID()}!`;
  const hire = async (role: string) => {
    const created = await payload.create({
      collection: 'users',
      data: { name: role, email: `${role}@phuong.example`, password, role, unit: unitId, mustChangePassword: false },
    });
    return { ...created, collection: 'users' as const };
  };
  const reporter = await hire('reporter');
  const approver = await hire('approver');

  const callRest = (path: string, init: RequestInit): Promise<Response> =>
    answerRest(new Request(`http://localhost:3000/api${path}`, init), PAYLOAD_KEY);
  const sessions = new Map<string, string>();
  const signIn = async (role: string): Promise<string> => {
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ email: `${role}@phuong.example`, password });
    const session = sessionOf(await callRest('/users/login', { method: 'POST', headers, body }));
    sessions.set(role, session);
    return session;
  };
  /** As somebody of that role in the admin. */
  const post = async (role: string, path: string, data: unknown): Promise<void> => {
    const session = sessions.get(role) ?? (await signIn(role));
    const headers = { 'Content-Type': 'application/json', Authorization: `JWT ${session}` };
    const answer = await callRest(path, { method: 'POST', headers, body: JSON.stringify(data) });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };

  const move: TestCms['move'] = async (kind, id, action, reason = 'Kiểm thử') => {
    const user = action === 'submit' ? reporter : approver;
    const moved = await moveStage({ payload, user, kind, id, action, reason });
    if (!moved.ok) throw new Error(`${action} ${kind}: ${JSON.stringify(moved.failure)}`);
  };
  return {
    payload,
    dataDir,
    databaseUrl,
    unitId,
    move,
    withdraw: async (kind, id, withdrawReason, replacedBy) => {
      const order = { payload, user: approver, kind, id, action: 'withdraw', reason: 'Kiểm thử' } as const;
      const moved = await moveStage({ ...order, withdrawReason, replacedBy });
      if (!moved.ok) throw new Error(`withdraw ${kind}: ${JSON.stringify(moved.failure)}`);
    },
    write: async (kind, data) => {
      const collection = COLLECTION_OF_KIND[kind];
      const created = await payload.create({
        collection,
        data: { unit: unitId, ...data },
        user: reporter,
        draft: true,
      });
      return String(created.id);
    },
    change: async (kind, id, data) => {
      await payload.update({ collection: COLLECTION_OF_KIND[kind], id, data, user: reporter, draft: true });
    },
    publishOnSchedule: async (kind, id) => {
      const atMs = Date.now() + 3_600_000;
      const scheduledFor = new Date(atMs).toISOString();
      const order = { payload, user: approver, kind, id, reason: '' };
      const moved = await moveStage({ ...order, action: 'schedule', scheduledFor });
      if (!moved.ok) throw new Error(`schedule ${kind}: ${JSON.stringify(moved.failure)}`);
      const entries: LogEntry[] = [];
      const log = (entry: LogEntry): void => void entries.push(entry);
      const isPublished = (): boolean =>
        entries.some((entry) => entry['id'] === id && entry['outcome'] === 'published');
      // A busy database may put it off to the next look.
      for (let looks = 0; looks < MOST_LOOKS && !isPublished(); looks += 1) {
        await publishDue({ payload, clock: () => atMs, log });
      }
      if (!isPublished()) throw new Error(`publish ${kind} on schedule: ${JSON.stringify(entries)}`);
    },
    restoreOldest: async (kind, id) => {
      const collection = COLLECTION_OF_KIND[kind];
      const where = { parent: { equals: id } };
      const { docs } = await payload.findVersions({ collection, where, sort: 'createdAt', limit: 1, depth: 0 });
      const [oldest] = docs;
      if (!oldest) throw new Error('No version');
      await post('reporter', `/${collection}/versions/${oldest.id}`, {});
    },
    blur: async (mediaId) => {
      const { filename } = await payload.findByID({ collection: 'media', id: mediaId, depth: 0 });
      const region = { kind: 'face', x: 0, y: 0, width: 1, height: 1 };
      await post('approver', `/media/${mediaId}/lam-mo`, { file: filename, regions: [region] });
    },
    publish: async (kind, id) => {
      for (const action of ['submit', 'approve', 'publish'] as const) await move(kind, id, action);
    },
    close: async () => {
      await payload.destroy();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A body of one paragraph, as the editor stores it. */
export function bodyOf(text: string): unknown {
  const words = { type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 };
  const paragraph = { type: 'paragraph', version: 1, format: '', indent: 0, direction: null, children: [words] };
  return { root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [paragraph] } };
}

export function tacticOf(headline: string): Record<string, unknown> {
  return {
    headline,
    type: 'A1',
    summary: 'Tự xưng cán bộ để đòi chuyển tiền.',
    signs: [{ text: 'Gọi từ số lạ' }],
    doNow: [{ text: 'Gác máy và gọi Công an phường' }],
    howItWorks: bodyOf('Chúng đọc đúng họ tên người nghe.'),
    state: 'active',
  };
}

/** Asks again until the answer is given; the last error if it never is. */
export async function eventually<Value>(check: () => Promise<Value>, withinMs = 20_000): Promise<Value> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
