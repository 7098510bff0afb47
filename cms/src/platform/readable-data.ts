/**
 * What a form sends beside its file passes no guard of JSON bodies. Here every document that is written is looked at,
 * whichever door it came by, before anything walks through it.
 */
import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload';
import { refusalOfBody } from './query-limits.ts';

export function withReadableData(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection;
  return { ...collection, hooks: { ...hooks, beforeOperation: [refuseOddData, ...(hooks?.beforeOperation ?? [])] } };
}

const refuseOddData: CollectionBeforeOperationHook = ({ args, operation }) => {
  const isWrite = operation === 'create' || operation === 'update';
  // A file alone comes without a document.
  if (!isWrite || !('data' in args) || args.data === undefined) return args;
  const refusal = refusalOfBody(args.data);
  if (refusal !== undefined) throw new APIError(refusal, 400);
  return args;
};
