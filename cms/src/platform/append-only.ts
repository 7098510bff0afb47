/** For logs: lines are added and never touched again, whoever asks. */
import { APIError, type CollectionBeforeOperationHook } from 'payload';

/** `sentence` says to whoever tries that it cannot be done. */
export function appendOnly(sentence: string): CollectionBeforeOperationHook {
  return ({ args, operation }) => {
    if (operation.startsWith('update') || operation.startsWith('delete')) throw new APIError(sentence, 403);
    return args;
  };
}
