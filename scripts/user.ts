/** `npm run user -- --reset EMAIL`: prints a one-time password, to be changed at the next login. */
import { parseArgs } from 'node:util';
import { resetPassword } from 'cms/people/reset-password';
import { openPayload } from 'cms/platform/open-payload';
import { readScriptEnv } from './env.ts';

const USAGE = 'Cách dùng: npm run user -- --reset EMAIL\n';

async function main(): Promise<number> {
  readScriptEnv();
  const email = wantedEmail();
  if (email === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const payload = await openPayload();
  try {
    const password = await resetPassword(payload, email);
    if (password === undefined) {
      process.stderr.write(`Không có tài khoản nào dùng địa chỉ ${email}.\n`);
      return 1;
    }
    process.stderr.write(`Mật khẩu dùng một lần của ${email}, phải đổi ngay khi đăng nhập:\n`);
    process.stdout.write(`${password}\n`);
    return 0;
  } finally {
    await payload.destroy();
  }
}

function wantedEmail(): string | undefined {
  try {
    return parseArgs({ options: { reset: { type: 'string' } } }).values.reset;
  } catch {
    // An unknown option is answered with the usage.
    return undefined;
  }
}

process.exit(await main());
