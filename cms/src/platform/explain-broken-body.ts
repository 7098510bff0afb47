/** A body that is no JSON is the sender's mistake, and is said so. */
import type { AfterErrorHook } from 'payload';

export const explainBrokenBody: AfterErrorHook = ({ error }) => {
  // Payload says "Invalid JSON" of a body, and passes the parser's own error on for the fields beside a file.
  if (!(error instanceof SyntaxError) && error.message !== 'Invalid JSON') return undefined;
  return { response: { errors: [{ message: 'Nội dung gửi lên không phải JSON hợp lệ.' }] }, status: 400 };
};
