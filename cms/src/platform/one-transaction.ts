/** Several writes of one request as one transaction, where the database has transactions. */
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** Commits what `work` did if its value is worth keeping, else undoes it; undoes it also when it throws. */
export async function inOneTransaction<Value>(
  req: PayloadRequest,
  isKept: (value: Value) => boolean,
  work: () => Promise<Value>,
): Promise<Value> {
  const isOurs = await initTransaction(req);
  try {
    const value = await work();
    if (isOurs) await (isKept(value) ? commitTransaction(req) : killTransaction(req));
    return value;
  } catch (error) {
    if (isOurs) await killTransaction(req);
    throw error;
  }
}
