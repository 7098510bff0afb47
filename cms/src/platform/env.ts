/** The CMS's settings: the only reader of `process.env` in this program. */
import path from 'node:path';
import { z } from 'zod';
import { isKnownDefault } from '../people/password.ts';

const Port = z.coerce.number().int().min(1).max(65_535);
const HttpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const Secret = z
  .string()
  .min(32)
  .refine(
    (secret) =>
      new Set(secret).size >= 8 &&
      !/change.?me|your.?secret|example|default|placeholder|0123456789abcdef0123/i.test(secret),
  );

/** What each variable must be, in the words of the sentence that stops the start. */
const EXPECTATIONS: Readonly<Record<string, string>> = {
  SITE_PORT: 'phải là một số cổng từ 1 đến 65535, ví dụ 4321',
  CMS_PORT: 'phải là một số cổng từ 1 đến 65535, ví dụ 3000',
  DOORS_PORT: 'phải là một số cổng từ 1 đến 65535, ví dụ 3001',
  DATA_DIR: 'phải là đường dẫn tới thư mục dữ liệu, ví dụ ./data',
  DATABASE_URL: 'phải bắt đầu bằng file:, mongodb:// hoặc mongodb+srv://',
  SITE_URL: 'phải là địa chỉ đầy đủ của trang tin, ví dụ https://an-ninh.phuong.vn',
  CMS_URL: 'phải là địa chỉ đầy đủ của trang quản trị, ví dụ https://soan-bai.phuong.vn',
  DOORS_SECRET: 'phải là chuỗi ngẫu nhiên dài ít nhất 32 ký tự; bỏ trống để phần mềm tự tạo',
  PAYLOAD_SECRET: 'phải là chuỗi ngẫu nhiên dài ít nhất 32 ký tự; bỏ trống để phần mềm tự tạo',
  ADMIN_EMAIL: 'phải là một địa chỉ thư điện tử, ví dụ quantri@phuong.vn',
  ADMIN_PASSWORD: 'phải dài ít nhất 12 ký tự và không phải mật khẩu ai cũng đoán; bỏ trống để phần mềm tự tạo',
  DEMO: 'phải là yes hoặc no',
  SMTP_URL: 'phải bắt đầu bằng smtp:// hoặc smtps://',
  LOG_LEVEL: 'phải là debug, info, warn hoặc error',
};

const Variables = z.object({
  SITE_PORT: Port.default(4321),
  CMS_PORT: Port.default(3000),
  DOORS_PORT: Port.default(3001),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(?:file:.|mongodb(?:\+srv)?:\/\/.)/)
    .optional(),
  SITE_URL: HttpUrl.optional(),
  CMS_URL: HttpUrl.optional(),
  DOORS_SECRET: Secret.optional(),
  PAYLOAD_SECRET: Secret.optional(),
  ADMIN_EMAIL: z.email().optional(),
  ADMIN_PASSWORD: z
    .string()
    .min(12)
    .refine((password) => !isKnownDefault(password))
    .optional(),
  DEMO: z.enum(['yes', 'no']).default('yes'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/./)
    .optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
});

export interface CmsEnv {
  readonly sitePort: number;
  readonly cmsPort: number;
  readonly doorsPort: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly doorsSecret: string | undefined;
  readonly payloadSecret: string | undefined;
  readonly adminEmail: string | undefined;
  readonly adminPassword: string | undefined;
  readonly demo: boolean;
  readonly smtpUrl: string | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
}

/** A wrong setting; its message is a Vietnamese sentence that says what to do. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

/** The settings in variables; throws EnvError naming every wrong one. An empty variable counts as absent. */
export function parseCmsEnv(variables: Readonly<Record<string, string | undefined>>): CmsEnv {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim() !== ''));
  const parsed = Variables.safeParse(present);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    throw new EnvError([...names].map((name) => `Biến ${name} ${EXPECTATIONS[name] ?? 'không đúng'}.`).join(' '));
  }
  const values = parsed.data;
  const dataDir = path.resolve(values.DATA_DIR);
  return {
    sitePort: values.SITE_PORT,
    cmsPort: values.CMS_PORT,
    doorsPort: values.DOORS_PORT,
    dataDir,
    databaseUrl: values.DATABASE_URL ?? `file:${path.join(dataDir, 'cms', 'tieng-mo.db')}`,
    siteUrl: values.SITE_URL ?? `http://localhost:${values.SITE_PORT}`,
    cmsUrl: values.CMS_URL ?? `http://localhost:${values.CMS_PORT}`,
    doorsSecret: values.DOORS_SECRET,
    payloadSecret: values.PAYLOAD_SECRET,
    adminEmail: values.ADMIN_EMAIL,
    adminPassword: values.ADMIN_PASSWORD,
    demo: values.DEMO === 'yes',
    smtpUrl: values.SMTP_URL,
    logLevel: values.LOG_LEVEL,
  };
}

/** Origins of the admin's own pages: requests that carry a session must come from one of these. */
export function adminOrigins({ cmsUrl, cmsPort }: Pick<CmsEnv, 'cmsUrl' | 'cmsPort'>): readonly string[] {
  return [new URL(cmsUrl).origin, `http://localhost:${cmsPort}`, `http://127.0.0.1:${cmsPort}`];
}

let memoised: CmsEnv | undefined;

/** This process's settings, parsed at the first call. */
export function readCmsEnv(): CmsEnv {
  memoised ??= parseCmsEnv(process.env);
  return memoised;
}

/** The variables of this process, to be handed on to a child of the same program. */
export function environmentOfChild(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...extra };
}
