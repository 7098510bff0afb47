/**
 * "Quên mật khẩu" by mail where SMTP is set. Stands before Payload's own endpoint, which writes to the database outside
 * its open transaction and so waits for itself on SQLite.
 */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { readCmsEnv } from '../platform/env.ts';
import { resetLinkOf } from './reset-link-endpoint.ts';

const Body = z.object({ email: z.email() });
/** A new letter ends the link of the one before: strangers who ask for letters must leave its owner the time to use it. */
const MIN_INTERVAL_MS = 15 * 60_000;

export function createForgotPasswordEndpoint(): Endpoint {
  const lastSentAt = new Map<string, number>();
  return { path: '/forgot-password', method: 'post', handler: (req) => answer(req, lastSentAt) };
}

async function answer(req: PayloadRequest, lastSentAt: Map<string, number>): Promise<Response> {
  if (readCmsEnv().smtpUrl === undefined) {
    return refusal('Máy chủ chưa gửi được thư. Hãy nhờ quản trị cấp liên kết đặt lại mật khẩu.');
  }
  await addDataAndFileToRequest(req);
  const body = Body.safeParse(req.data);
  if (!body.success) return refusal('Hãy nhập đúng địa chỉ thư điện tử của bạn.');
  const email = body.data.email.trim().toLowerCase();
  if (mayMail(lastSentAt, email, Date.now())) {
    // Not waited for: how long it takes would tell whether there is an account.
    sendLink(req, email).catch((error: unknown) => {
      req.payload.logger.error({ event: 'ResetMailNotSent', message: String(error) });
    });
  }
  // The same answer for an unknown address: who has an account is nobody's business.
  return Response.json({
    message: 'Nếu địa chỉ này có tài khoản, một thư đặt lại mật khẩu đã được gửi. Thư mới chỉ gửi được sau 15 phút.',
  });
}

function mayMail(lastSentAt: Map<string, number>, email: string, nowMs: number): boolean {
  for (const [address, sentAt] of lastSentAt) if (nowMs - sentAt > MIN_INTERVAL_MS) lastSentAt.delete(address);
  if (lastSentAt.has(email)) return false;
  lastSentAt.set(email, nowMs);
  return true;
}

async function sendLink(req: PayloadRequest, email: string): Promise<void> {
  const token: unknown = await req.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    req,
  });
  if (typeof token !== 'string') return;
  await req.payload.sendEmail({
    to: email,
    subject: 'Đặt lại mật khẩu Tiếng Mõ',
    text: [
      'Có người vừa yêu cầu đặt lại mật khẩu cho tài khoản này.',
      '',
      `Mở liên kết sau để chọn mật khẩu mới (dùng một lần, trong 24 giờ): ${resetLinkOf(token)}`,
      '',
      'Nếu không phải bạn yêu cầu, hãy bỏ qua thư này.',
    ].join('\n'),
  });
}

function refusal(message: string): Response {
  return Response.json({ errors: [{ message }] }, { status: 400 });
}
