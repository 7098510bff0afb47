/** A body that cannot be read is the sender's mistake, and is said so. */
import type { AfterErrorHook } from 'payload';

export const explainBrokenBody: AfterErrorHook = ({ error }) => {
  if (error.message === 'Multipart limit has been reached') {
    const tooLarge = 'Một ô trong biểu mẫu gửi lên quá lớn. Hãy bớt nội dung rồi gửi lại.';
    return { response: { errors: [{ message: tooLarge }] }, status: 413 };
  }
  const message = explanationOf(error);
  return message === undefined ? undefined : { response: { errors: [{ message }] }, status: 400 };
};

/** What the reader of forms says of control characters in a file's name, and of a form that ends too early. */
const BROKEN_FORM =
  /^(?:Malformed (?:part header|content type|urlencoded form)|Unexpected end of (?:form|file)|Multipart: Boundary not found|Unsupported content type|Request is not eligible for file upload)/;

/** Undefined for every other fault. */
export function explanationOf(error: Error): string | undefined {
  if (BROKEN_FORM.test(error.message))
    return 'Không đọc được biểu mẫu gửi lên: tên tệp có ký tự lạ, hoặc đường truyền bị ngắt giữa chừng. Hãy đổi tên tệp cho gọn rồi tải lại.';
  // Payload says "Invalid JSON" of a body, and passes the parser's own error on for the fields beside a file.
  const isJson = error instanceof SyntaxError || error.message === 'Invalid JSON';
  return isJson ? 'Nội dung gửi lên không phải JSON hợp lệ.' : undefined;
}
