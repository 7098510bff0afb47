/** A body that is no JSON is the sender's mistake, and is said so. */
import type { AfterErrorHook } from 'payload';

/** What the reader of forms says of a file's name with control characters, and of a form that ends too early. */
const BROKEN_FORM =
  /^(?:Malformed (?:part header|content type|urlencoded form)|Unexpected end of (?:form|file)|Multipart: Boundary not found|Unsupported content type)/;

export const explainBrokenBody: AfterErrorHook = ({ error }) => {
  if (BROKEN_FORM.test(error.message)) {
    const message =
      'Không đọc được biểu mẫu gửi lên: tên tệp có ký tự lạ, hoặc đường truyền bị ngắt giữa chừng. Hãy đổi tên tệp cho gọn rồi tải lại.';
    return { response: { errors: [{ message }] }, status: 400 };
  }
  // Payload says "Invalid JSON" of a body, and passes the parser's own error on for the fields beside a file.
  if (!(error instanceof SyntaxError) && error.message !== 'Invalid JSON') return undefined;
  return { response: { errors: [{ message: 'Nội dung gửi lên không phải JSON hợp lệ.' }] }, status: 400 };
};
