/** A mail to people of the newsroom, where mail is set up; what they are told also stands in the admin. */
import type { Payload } from 'payload';
import { z } from 'zod';
import { readCmsEnv } from '../platform/env.ts';

const Addressee = z.object({ email: z.email() });

interface Message {
  readonly subject: string;
  readonly text: string;
  /** Where in the admin it can be dealt with. */
  readonly path: string;
}

/** Never fails: a letter that can not be sent is logged. */
export async function tellPeople(payload: Payload, userIds: readonly string[], message: Message): Promise<void> {
  const { smtpUrl, cmsUrl } = readCmsEnv();
  if (smtpUrl === undefined) return;
  try {
    const { docs } = await payload.find({
      collection: 'users',
      where: { id: { in: [...new Set(userIds)].filter((id) => id !== '') } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
    });
    for (const { email } of Addressee.array().parse(docs)) {
      await payload.sendEmail({
        to: email,
        subject: message.subject,
        text: `${message.text}\n\n${cmsUrl}${message.path}\n`,
      });
    }
  } catch (error) {
    payload.logger.error({ event: 'MailFailed', message: String(error) });
  }
}
