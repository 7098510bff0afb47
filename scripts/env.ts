/** The settings of the commands, read once from the environment; the programs they start get them handed on. */
import { resolve } from 'node:path';
import { z } from 'zod';

const Port = z.coerce
  .number({ error: 'phải là một số cổng từ 1 đến 65535' })
  .int()
  .min(1, 'phải là một số cổng từ 1 đến 65535')
  .max(65535, 'phải là một số cổng từ 1 đến 65535');

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const ScriptEnv = z
  .object({
    SITE_PORT: Port.default(4321),
    CMS_PORT: Port.default(3000),
    DOORS_PORT: Port.default(3001),
    DATA_DIR: z.string().min(1, 'phải là đường dẫn một thư mục').default('./data'),
    DATABASE_URL: optional(
      z.string().regex(/^(?:file:|mongodb(?:\+srv)?:\/\/)/, 'phải bắt đầu bằng file: hoặc mongodb://'),
    ),
    SITE_URL: optional(
      z.url({ protocol: /^https?$/, error: 'phải là địa chỉ đầy đủ, ví dụ https://phuong.example.vn' }),
    ),
    CMS_URL: optional(z.url({ protocol: /^https?$/, error: 'phải là địa chỉ đầy đủ, ví dụ https://cms.example.vn' })),
    ADMIN_EMAIL: optional(z.email('phải là một địa chỉ thư điện tử')),
    ADMIN_PASSWORD: optional(z.string().min(12, 'phải có ít nhất 12 ký tự')),
    DEMO: z.enum(['yes', 'no'], { error: 'phải là yes hoặc no' }).default('yes'),
    SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: 'phải có dạng smtp://tài-khoản:mật-khẩu@máy-chủ:cổng' })),
    LOG_LEVEL: z
      .enum(['debug', 'info', 'warn', 'error'], { error: 'phải là debug, info, warn hoặc error' })
      .default('info'),
    MEILI_URL: optional(z.url({ protocol: /^https?$/, error: 'phải là địa chỉ đầy đủ, ví dụ http://127.0.0.1:7700' })),
    MEILI_KEY: z.string().default(''),
    MONGODB_TEST_URL: optional(z.string().regex(/^mongodb(?:\+srv)?:\/\//, 'phải bắt đầu bằng mongodb://')),
  })
  .transform((env) => {
    const dataDir = resolve(env.DATA_DIR);
    return {
      sitePort: env.SITE_PORT,
      cmsPort: env.CMS_PORT,
      doorsPort: env.DOORS_PORT,
      dataDir,
      databaseUrl: absoluteDatabaseUrl(env.DATABASE_URL ?? `file:${dataDir}/cms/tieng-mo.db`),
      siteUrl: env.SITE_URL ?? `http://localhost:${env.SITE_PORT}`,
      cmsUrl: env.CMS_URL ?? `http://localhost:${env.CMS_PORT}`,
      adminEmail: env.ADMIN_EMAIL,
      adminPassword: env.ADMIN_PASSWORD,
      demo: env.DEMO === 'yes',
      smtpUrl: env.SMTP_URL,
      logLevel: env.LOG_LEVEL,
      meiliUrl: env.MEILI_URL,
      meiliKey: env.MEILI_KEY,
      mongodbTestUrl: env.MONGODB_TEST_URL,
    };
  });
export type ScriptEnv = z.infer<typeof ScriptEnv>;

/** Programs run in folders of their own, so a relative SQLite path would mean a different file in each. */
function absoluteDatabaseUrl(url: string): string {
  return url.startsWith('file:') ? `file:${resolve(url.slice('file:'.length))}` : url;
}

/** Parsed settings; a wrong one ends the command with a sentence that names it and says what it must be. */
export function readScriptEnv(): ScriptEnv {
  const parsed = ScriptEnv.safeParse(process.env);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    process.stderr.write(
      `Cấu hình ${issue.path.join('.')} ${issue.message}. Hãy sửa trong tệp .env hoặc biến môi trường.\n`,
    );
  }
  process.exit(1);
}

/** The environment for a program we start: ours with the settings spelled out, so that every program sees the same. */
export function environmentFor(settings: ScriptEnv, more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    SITE_PORT: String(settings.sitePort),
    CMS_PORT: String(settings.cmsPort),
    DOORS_PORT: String(settings.doorsPort),
    DATA_DIR: settings.dataDir,
    DATABASE_URL: settings.databaseUrl,
    SITE_URL: settings.siteUrl,
    CMS_URL: settings.cmsUrl,
    LOG_LEVEL: settings.logLevel,
    ...more,
  };
}
