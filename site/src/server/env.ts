/** The site server's settings: the only place that reads the environment. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { failure, success, type Result } from 'shared/kernel/result';

const PORT_SENTENCE = 'phải là một số cổng từ 0 đến 65535';
const Port = z.coerce
  .number({ error: PORT_SENTENCE })
  .int(PORT_SENTENCE)
  .min(0, PORT_SENTENCE)
  .max(65535, PORT_SENTENCE);
const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

function webAddress(example: string) {
  return z
    .url({ protocol: /^https?$/, error: `phải là địa chỉ đầy đủ, ví dụ ${example}` })
    .transform((address) => address.replace(/\/+$/, ''));
}

/** An empty line in `.env` means the default. */
function orDefault<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema);
}

const Environment = z.object({
  SITE_PORT: orDefault(Port.default(4321)),
  DOORS_PORT: orDefault(Port.default(3001)),
  DATA_DIR: orDefault(z.string().default('./data')),
  SITE_URL: orDefault(webAddress('https://phuong.example.vn').optional()),
  DOORS_URL: orDefault(webAddress('http://127.0.0.1:3001').optional()),
  DOORS_SECRET: orDefault(z.string().min(16, 'phải có ít nhất 16 ký tự').optional()),
  MEILI_URL: orDefault(webAddress('http://127.0.0.1:7700').optional()),
  MEILI_KEY: orDefault(z.string().default('')),
  LOG_LEVEL: orDefault(z.enum(LEVELS, { error: 'phải là debug, info, warn hoặc error' }).default('info')),
});

const Secrets = z.object({ doorsSecret: z.string().min(16) });

export interface SiteEnv {
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  /** Origin of the site, without a trailing slash. */
  readonly siteUrl: string;
  readonly doorsUrl: string;
  readonly doorsSecret: string;
  /** Undefined: the embedded index answers alone. */
  readonly meili: { readonly url: string; readonly key: string } | undefined;
  readonly logLevel: (typeof LEVELS)[number];
}

/** The settings, or the sentences that say what to put right. */
export function parseSiteEnv(environment: NodeJS.ProcessEnv): Result<SiteEnv, readonly string[]> {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    return failure(
      parsed.error.issues.map(
        (issue) => `Cấu hình ${issue.path.join('.')} ${issue.message}. Hãy sửa trong tệp .env hoặc biến môi trường.`,
      ),
    );
  }
  const env = parsed.data;
  const dataDir = resolve(env.DATA_DIR);
  const doorsSecret = env.DOORS_SECRET ?? findStoredSecret(dataDir);
  if (doorsSecret === undefined) {
    return failure([
      `Chưa có khóa trao đổi với hệ quản trị trong ${join(dataDir, 'secrets.json')}. ` +
        'Hãy khởi động bằng npm start, hoặc đặt DOORS_SECRET giống bên hệ quản trị.',
    ]);
  }
  return success({
    port: env.SITE_PORT,
    dataDir,
    siteUrl: env.SITE_URL ?? `http://localhost:${env.SITE_PORT}`,
    doorsUrl: env.DOORS_URL ?? `http://127.0.0.1:${env.DOORS_PORT}`,
    doorsSecret,
    meili: env.MEILI_URL === undefined ? undefined : { url: env.MEILI_URL, key: env.MEILI_KEY },
    logLevel: env.LOG_LEVEL,
  });
}

export function readSiteEnv(): Result<SiteEnv, readonly string[]> {
  return parseSiteEnv(process.env);
}

/** The CMS makes the secrets once and keeps them in the shared data folder. */
function findStoredSecret(dataDir: string): string | undefined {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) return undefined;
  const secrets = Secrets.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return secrets.success ? secrets.data.doorsSecret : undefined;
}
