/** The import view's questions to the server; each ends in an answer or a sentence that says what to do. */
import { failure, success, type Result } from 'shared/kernel/result';
import { z } from 'zod';
import { TrayAnswer, TrayOutcome, type TrayChoice } from './tray-shapes.ts';

const Refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });
const OFFLINE = 'Không nối được máy chủ. Hãy kiểm tra mạng rồi thử lại; những gì đã gửi vẫn còn.';

export function loadTray(): Promise<Result<TrayAnswer, string>> {
  return ask('', { cache: 'no-store' }, TrayAnswer);
}

export function sendFile(file: File): Promise<Result<unknown, string>> {
  const body = new FormData();
  body.append('file', file);
  return ask('/tep', { method: 'POST', body }, z.unknown());
}

export function keepChoice(key: string, choice: TrayChoice): Promise<Result<unknown, string>> {
  return ask(`/${key}/chon`, { method: 'POST', body: JSON.stringify(choice), headers: JSON_TYPE }, z.unknown());
}

export function importOne(key: string): Promise<Result<TrayOutcome, string>> {
  return ask(`/${key}/nhap`, { method: 'POST' }, TrayOutcome);
}

export function removeOne(key: string): Promise<Result<unknown, string>> {
  return ask(`/${key}`, { method: 'DELETE' }, z.unknown());
}

export function removeDone(): Promise<Result<unknown, string>> {
  return ask('?done=1', { method: 'DELETE' }, z.unknown());
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

async function ask<Shape>(path: string, options: RequestInit, shape: z.ZodType<Shape>): Promise<Result<Shape, string>> {
  try {
    const response = await fetch(`/api/nhap-bai${path}`, { credentials: 'include', ...options });
    const answer: unknown = await response.json();
    const refusal = Refusal.safeParse(answer);
    if (refusal.success) return failure(refusal.data.errors[0]?.message ?? OFFLINE);
    return response.ok ? success(shape.parse(answer)) : failure('Máy chủ chưa làm được việc này. Hãy thử lại.');
  } catch {
    // Not ignored: the person reads what to do.
    return failure(OFFLINE);
  }
}
