'use client';
import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useState } from 'react';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import type { PlacedFinding } from 'shared/privacy/item-findings';
import type { PrivacyContext } from 'shared/privacy/finding';
import { z } from 'zod';
import { PrivacyAnswer } from './privacy-answer.ts';

const DEBOUNCE_MS = 350;
const Refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });
const FormValues = z.record(z.string(), z.unknown());

interface Privacy {
  readonly findings: readonly PlacedFinding[];
  readonly overrules: PrivacyAnswer['overrules'];
  readonly isReady: boolean;
  readonly problem: string | undefined;
  /** True where the answer was recorded. */
  readonly overrule: (finding: PlacedFinding, reason: string) => Promise<boolean>;
}

/** The findings of what stands in the form now, a moment after the last key. */
export function usePrivacy(item: { readonly kind: EditorialKind; readonly address: string }): Privacy {
  const { kind, address } = item;
  const [fields] = useAllFormFields();
  const [answer, setAnswer] = useState<PrivacyAnswer>();
  const [findings, setFindings] = useState<readonly PlacedFinding[]>([]);
  const [problem, setProblem] = useState<string>();

  const load = useCallback(async () => {
    const loaded = PrivacyAnswer.safeParse(await askJson(`${address}/privacy`));
    if (loaded.success) setAnswer(loaded.data);
    else setProblem('Không hỏi được máy chủ nên chưa kiểm tra được. Hãy kiểm tra mạng rồi tải lại trang.');
  }, [address]);

  useEffect(() => {
    void load();
  }, [load]);

  useEffect(() => {
    if (!answer) return undefined;
    let isPast = false;
    const look = async (): Promise<void> => {
      const values = FormValues.parse(reduceFieldsToValues(fields, true));
      const found = await findLater(kind, values, answer.context);
      if (isPast) return;
      if (found) setFindings(found);
      else setProblem('Chưa tải được phần kiểm tra dữ liệu cá nhân. Hãy kiểm tra mạng rồi tải lại trang.');
    };
    const timer = setTimeout(() => void look(), DEBOUNCE_MS);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [fields, answer, kind]);

  const overrule = useCallback(
    async ({ kind: finding, text, paragraph }: PlacedFinding, reason: string) => {
      setProblem(undefined);
      const refused = Refusal.safeParse(
        await askJson(`${address}/privacy-overrules`, { kind: finding, text, paragraph, reason }),
      );
      if (refused.success) setProblem(refused.data.errors[0]?.message);
      else await load();
      return !refused.success;
    },
    [address, load],
  );

  return { findings, overrules: answer?.overrules ?? [], isReady: answer !== undefined, problem, overrule };
}

/** The lint with its tables comes when it is needed first: a form opens without waiting for it. Nothing where it did not come. */
async function findLater(
  kind: EditorialKind,
  values: Record<string, unknown>,
  context: PrivacyContext,
): Promise<readonly PlacedFinding[] | undefined> {
  const lint = await import('shared/privacy/item-findings').catch(() => undefined);
  return lint?.findInItem(kind, values, context);
}

async function askJson(address: string, body?: unknown): Promise<unknown> {
  const sent =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  try {
    const response = await fetch(address, { credentials: 'same-origin', ...sent });
    return await response.json();
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
    return { errors: [{ message: 'Không gửi được. Hãy kiểm tra mạng rồi thử lại.' }] };
  }
}
