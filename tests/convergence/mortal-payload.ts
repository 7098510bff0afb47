/** The opened Payload as one publisher sees it that may die between any two calls to the database. */
import type { Payload } from '../doors/open-test-cms.ts';
import type { CrashPoint } from './crash-point.ts';

const GATED: readonly (string | symbol)[] = [
  'find',
  'findOne',
  'findGlobal',
  'count',
  'create',
  'updateOne',
  'deleteOne',
  'deleteMany',
  'beginTransaction',
  'commitTransaction',
];

export function createMortalPayload(payload: Payload, crash: CrashPoint): Payload {
  const open = new Set<string>();
  const rollBackAll = async (): Promise<void> => {
    for (const id of open) {
      open.delete(id);
      await payload.db.rollbackTransaction(id);
    }
  };
  const db = new Proxy(payload.db, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      const call = (args: readonly unknown[]): Promise<unknown> => Reflect.apply(member, target, args);
      if (!GATED.includes(name)) return (...args: readonly unknown[]) => call(args);
      return (...args: readonly unknown[]) =>
        crash.pass(async () => {
          const value = await call(args);
          if (name === 'beginTransaction' && typeof value === 'string') open.add(value);
          if (name === 'commitTransaction') open.delete(String(args[0]));
          return value;
        }, rollBackAll);
    },
  });
  return new Proxy(payload, {
    get: (target, name) => {
      if (name === 'db') return db;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function'
        ? (...args: readonly unknown[]) => Reflect.apply(member, target, args)
        : member;
    },
  });
}
