/** A value that no database can take (an object for a text, a day that is none) is the sender's mistake, and is said so. */
import type { AfterErrorHook } from 'payload';

/** What the databases and JavaScript say of such values; everything else stays a fault of the program. */
const WRONG_VALUE =
  /^(?:Invalid time value|SQLite3 can only bind|undefined cannot be passed as argument|near "[^"]{1,9}": syntax error|FOREIGN KEY constraint failed|(?:\S+ validation failed: [\s\S]*)?Cast to \w+ failed|input must be a 24 character hex|uploadConfig\.handlers is not present)/;
const DEPTH = 4;

export const explainWrongValue: AfterErrorHook = ({ error, req }) => {
  if (!isWrongValue(error)) return undefined;
  const message =
    req.method === 'GET'
      ? 'Điều kiện tìm không đúng: giá trị không hợp với ô hay phép so sánh đã chọn.'
      : 'Có ô mang giá trị sai kiểu, hoặc chỉ tới một mục không còn. Hãy kiểm tra rồi gửi lại.';
  return { response: { errors: [{ message }] }, status: 400 };
};

/** Drivers wrap what went wrong once or twice. */
export function isWrongValue(error: unknown): boolean {
  let each = error;
  for (let depth = 0; depth < DEPTH && each instanceof Error; depth += 1) {
    if (WRONG_VALUE.test(each.message)) return true;
    each = each.cause;
  }
  return false;
}
