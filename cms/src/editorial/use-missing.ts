'use client';
import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useRef, useState } from 'react';
import { MissingAnswer } from './missing-answer.ts';

/** Longer than between two keys, so that one sentence is one question. */
const DEBOUNCE_MS = 700;

interface Form {
  /** `/api/<collection>/<id>`, with `moi` before the first save. */
  readonly address: string;
  /** What the saved version lacks. */
  readonly saved: readonly string[];
  readonly isModified: boolean;
}

/** What the text in the form lacks: the server's own checklist, asked again a moment after the last key. */
export function useMissing({ address, saved, isModified }: Form): readonly string[] {
  const [fields] = useAllFormFields();
  const [typed, setTyped] = useState<readonly string[]>();
  const asked = useRef('');

  useEffect(() => {
    if (!isModified) {
      asked.current = '';
      setTyped(undefined);
      return undefined;
    }
    const question = new AbortController();
    const ask = async (body: string): Promise<void> => {
      const missing = await askMissing(address, body, question.signal);
      if (missing === undefined) return;
      asked.current = body;
      setTyped(missing);
    };
    const timer = setTimeout(() => {
      const body = JSON.stringify({ data: reduceFieldsToValues(fields, true) });
      if (body !== asked.current) void ask(body);
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      question.abort();
    };
  }, [address, fields, isModified]);

  return isModified ? (typed ?? saved) : saved;
}

/** Undefined without an answer: the last one stays, and that the network is gone is said by whoever saves. */
async function askMissing(address: string, body: string, signal: AbortSignal): Promise<readonly string[] | undefined> {
  try {
    const response = await fetch(`${address}/missing`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body,
      signal,
    });
    const answer = MissingAnswer.safeParse(await response.json());
    return answer.success ? answer.data.missing : undefined;
  } catch {
    return undefined;
  }
}
