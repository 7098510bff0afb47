/** What was done to an account, by whom, as a line of the log of accounts. */
import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { ACCOUNT_ACTIONS } from './account-log-collection.ts';
import { nameOf, signedInOf } from './staff.ts';

type AccountAction = keyof typeof ACCOUNT_ACTIONS;

interface AccountEvent {
  readonly action: AccountAction;
  readonly account: { readonly id: string; readonly name: string };
  /** Of a role or a unit: before and after. Addresses and passwords never stand here. */
  readonly from?: string;
  readonly to?: string;
}

/** Whoever gives a command at the machine itself has no account. */
const AT_THE_MACHINE = 'Lệnh trên máy chủ';

/** What has been done already. */
export async function recordAccountEvent(req: PayloadRequest, event: AccountEvent): Promise<void> {
  await appendLine(req, event, true);
}

/** In the request's context: the lines that wait for their change, by account. */
const WAITING = 'waitingAccountLines';

/**
 * What is about to be done: the line comes first and the change after it, because MongoDB writes them one by one. Whatever
 * dies in between leaves a line that says that nobody knows, and never a change without a line.
 */
export async function announceAccountEvents(req: PayloadRequest, events: readonly AccountEvent[]): Promise<void> {
  for (const event of events) {
    const waiting = waitingOf(req);
    const line = await appendLine(req, event, false);
    waiting.set(event.account.id, [...(waiting.get(event.account.id) ?? []), line]);
  }
}

/** The announced change of an account has been written. */
export async function confirmAccountEvents(req: PayloadRequest, accountId: string): Promise<void> {
  const waiting = waitingOf(req);
  for (const id of waiting.get(accountId) ?? []) {
    await req.payload.db.updateOne({ collection: 'account-log', id, data: { done: true }, req, returning: false });
  }
  waiting.delete(accountId);
}

function waitingOf({ context }: PayloadRequest): Map<string, readonly string[]> {
  const kept: unknown = context[WAITING];
  const waiting: Map<string, readonly string[]> = kept instanceof Map ? kept : new Map();
  context[WAITING] = waiting;
  return waiting;
}

async function appendLine(req: PayloadRequest, event: AccountEvent, done: boolean): Promise<string> {
  const staff = signedInOf(req.user);
  const id = randomUUID();
  await req.payload.db.create({
    collection: 'account-log',
    data: {
      id,
      account: event.account.id,
      accountName: event.account.name,
      action: event.action,
      from: event.from ?? '',
      to: event.to ?? '',
      by: staff?.id ?? '',
      byName: staff ? nameOf(staff) : AT_THE_MACHINE,
      at: new Date().toISOString(),
      done,
    },
    req,
  });
  return id;
}

const Account = z.object({
  id: z.string(),
  name: z.string().nullish(),
  email: z.string(),
  role: z.string().nullish(),
  unit: z.unknown().optional(),
});

/** What a save changed in an account, besides its password. */
export function accountEventsOf(before: unknown, after: unknown): readonly AccountEvent[] {
  const parsed = Account.safeParse(after);
  // Without an address there is no account: the rules of the form, which come next, refuse it.
  if (!parsed.success) return [];
  const account = parsed.data;
  const about = { account: { id: account.id, name: account.name?.trim() || account.email } };
  const former = Account.safeParse(before).data;
  if (!former) return [{ ...about, action: 'create', to: account.role ?? '' }];
  return [
    ...(former.email === account.email.trim().toLowerCase() ? [] : [{ ...about, action: 'email' } as const]),
    ...(former.role === account.role
      ? []
      : [{ ...about, action: 'role', from: former.role ?? '', to: account.role ?? '' } as const]),
    ...(idOf(former.unit) === idOf(account.unit)
      ? []
      : [{ ...about, action: 'unit', from: idOf(former.unit), to: idOf(account.unit) } as const]),
  ];
}

function idOf(reference: unknown): string {
  if (typeof reference === 'string') return reference;
  return reference !== null && typeof reference === 'object' && 'id' in reference ? String(reference.id) : '';
}
