/** An administrator gives out a one-time link where no mail can be sent. */
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { readCmsEnv } from '../platform/env.ts';
import { recordAccountEvent } from './account-log.ts';
import { isAdministrator } from './staff.ts';

const Account = z.object({ id: z.string(), email: z.string(), name: z.string().nullish() });

export const resetLinkEndpoint: Endpoint = {
  path: '/:id/reset-link',
  method: 'post',
  handler: async (req) => {
    if (!isAdministrator(req.user)) return refusal(403, 'Chỉ quản trị được cấp liên kết đặt lại mật khẩu.');
    const id = req.routeParams?.['id'];
    const found = Account.safeParse(
      await req.payload.findByID({
        collection: 'users',
        id: typeof id === 'string' ? id : '',
        depth: 0,
        disableErrors: true,
        req,
      }),
    );
    if (!found.success) return refusal(404, 'Không tìm thấy tài khoản này.');
    const token: unknown = await req.payload.forgotPassword({
      collection: 'users',
      data: { email: found.data.email },
      disableEmail: true,
      req,
    });
    if (typeof token !== 'string') return refusal(404, 'Không tìm thấy tài khoản này.');
    const { id: account, email, name } = found.data;
    await recordAccountEvent(req, { action: 'resetLink', account: { id: account, name: name?.trim() || email } });
    return Response.json({ link: resetLinkOf(token) });
  },
};

/** The page on which the person chooses a new password; good for 24 hours and one use. */
export function resetLinkOf(token: string): string {
  return `${readCmsEnv().cmsUrl}/admin/reset/${token}`;
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
