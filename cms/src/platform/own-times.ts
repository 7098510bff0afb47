/** When something was made and changed is written by the program alone, whoever asks for another day. */
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload';

export function withOwnTimes(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection;
  return { ...collection, hooks: { ...hooks, beforeOperation: [dropTimes, ...(hooks?.beforeOperation ?? [])] } };
}

const dropTimes: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isWrite = operation === 'create' || operation === 'update';
  if (!isWrite || req.payloadAPI === 'local' || !('data' in args)) return args;
  const { createdAt: _created, updatedAt: _updated, ...data } = { ...args.data };
  return { ...args, data };
};
