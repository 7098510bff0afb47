/** Why something was not saved, for the person who imported it. */
import type { Payload } from 'payload';

/** What the newsroom refuses says why; a fault of the program or the database goes to the log and says nothing of its inside. */
export function failureReason(error: Error, logger: Pick<Payload['logger'], 'error'>): string {
  if ('status' in error && typeof error.status === 'number' && error.status < 500) return error.message;
  logger.error({ event: 'ImportFailed', message: String(error) });
  return 'máy chủ gặp lỗi. Hãy thử lại; nếu vẫn vậy, hãy báo quản trị.';
}
