'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { Action } from 'shared/editorial/workflow-table';
import type { MoveInput } from './move-input.ts';
import { browserId } from '../platform/browser-id.ts';
import { isOnTheWay, MovesAnswer } from './moves-answer.ts';

const POLL_MS = 2000;
const Refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

interface Moves {
  readonly answer: MovesAnswer | undefined;
  /** A sentence for the person, when something was refused or did not work. */
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  readonly move: (action: Action, input: MoveInput) => Promise<void>;
}

interface Item {
  readonly collection: string;
  readonly id: string;
  /** Changes with every save of the form: the moves are asked for again, and what is seen counts as seen. */
  readonly savedAt: string;
}

/** The moves open for one document, kept fresh while its page is on the way. */
export function useMoves({ collection, id, savedAt }: Item): Moves {
  const [answer, setAnswer] = useState<MovesAnswer>();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const address = `/api/${collection}/${id}`;

  const load = useCallback(async () => {
    const loaded = await loadMoves(address);
    if (loaded) setAnswer(loaded);
    else setProblem('Không hỏi được máy chủ. Hãy kiểm tra mạng rồi tải lại trang.');
  }, [address]);

  useEffect(() => {
    void load();
  }, [load, savedAt]);

  useEffect(() => {
    if (!answer || !isOnTheWay(answer)) return undefined;
    const timer = setTimeout(() => void load(), POLL_MS);
    return () => clearTimeout(timer);
  }, [answer, load]);

  // Set at once: the second click of a double click comes before the button is drawn as busy.
  const isUnderWay = useRef(false);
  const move = useCallback(
    async (action: Action, input: MoveInput) => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      setBusy(true);
      setProblem(undefined);
      const refusal = await postMove(address, { action, ...input, moveId: browserId(), seenAt: savedAt });
      if (refusal === undefined) {
        // Who may still write may have changed with the stage: the whole page is asked for again.
        window.location.reload();
        return;
      }
      setProblem(refusal);
      setBusy(false);
      isUnderWay.current = false;
      await load();
    },
    [address, savedAt, load],
  );

  return { answer, problem, isBusy, move };
}

async function loadMoves(address: string): Promise<MovesAnswer | undefined> {
  try {
    const response = await fetch(`${address}/moves`, { credentials: 'include', cache: 'no-store' });
    const parsed = MovesAnswer.safeParse(await response.json());
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined when the move was made, else the sentence that refuses it. */
async function postMove(address: string, body: Readonly<Record<string, string>>): Promise<string | undefined> {
  try {
    const response = await fetch(`${address}/move`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return undefined;
    const parsed = Refusal.safeParse(await response.json());
    return parsed.success ? parsed.data.errors[0]?.message : 'Máy chủ không thực hiện được. Hãy thử lại.';
  } catch {
    return 'Không gửi được tới máy chủ. Hãy kiểm tra mạng rồi thử lại.';
  }
}
