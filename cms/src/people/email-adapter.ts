/** Mail through the SMTP server of `SMTP_URL`; without one nothing is sent and the log says so. */
import { createTransport } from 'nodemailer';
import type { EmailAdapter } from 'payload';

export function emailAdapterFor(smtpUrl: string | undefined): EmailAdapter {
  return ({ payload }) => {
    const transport = smtpUrl === undefined ? undefined : createTransport(smtpUrl);
    const defaultFromAddress = senderOf(smtpUrl);
    const defaultFromName = 'Tiếng Mõ';
    return {
      name: 'smtp',
      defaultFromAddress,
      defaultFromName,
      sendEmail: async (message) => {
        if (!transport) {
          payload.logger.warn({ event: 'MailNotSent', subject: message.subject });
          return undefined;
        }
        return transport.sendMail({ from: `"${defaultFromName}" <${defaultFromAddress}>`, ...message });
      },
    };
  };
}

/** The account of the SMTP address where it is a mail address, else an address at the server's name. */
function senderOf(smtpUrl: string | undefined): string {
  if (smtpUrl === undefined) return 'khong-tra-loi@localhost';
  const url = new URL(smtpUrl);
  const account = decodeURIComponent(url.username);
  return account.includes('@') ? account : `khong-tra-loi@${url.hostname}`;
}
