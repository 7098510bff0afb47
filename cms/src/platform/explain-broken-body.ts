/** A body that is no JSON is the sender's mistake, and is said so. */
import type { AfterErrorHook } from 'payload';

export const explainBrokenBody: AfterErrorHook = ({ error }) => {
  if (!(error instanceof SyntaxError)) return undefined;
  return { response: { errors: [{ message: 'Nội dung gửi lên không phải JSON hợp lệ.' }] }, status: 400 };
};
