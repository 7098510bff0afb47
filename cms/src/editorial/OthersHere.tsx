'use client';
import { useEffect, useState } from 'react';
import { PresenceAnswer, sentenceOfOthers } from './presence.ts';

const ASK_EVERY_MS = 15_000;

interface OthersHereProps {
  /** `/api/<collection>/<id>` */
  readonly address: string;
  /** The version the form stands on. */
  readonly savedAt: string;
  readonly isModified: boolean;
  /** Whoever only reads is told of newer versions and counts for nobody as being there. */
  readonly mayWrite: boolean;
}

/** Says who else has this item open, and that somebody has saved since, before anything is lost or done twice. */
export function OthersHere({ address, savedAt, isModified, mayWrite }: OthersHereProps) {
  const [answer, setAnswer] = useState<PresenceAnswer>();
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      if (document.hidden) return;
      const heard = await tell(address, { isTyping: isModified, isLeaving: !mayWrite });
      if (isCurrent && heard) setAnswer(heard);
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [address, isModified, mayWrite]);
  useEffect(() => {
    const leave = (): void => void tell(address, { isTyping: false, isLeaving: true });
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [address]);

  const others = sentenceOfOthers(answer?.others ?? []);
  const isOutOfDate = answer !== undefined && savedAt !== '' && answer.updatedAt > savedAt;
  return (
    <div className="stage-panel__others" role="status">
      {others !== undefined && (
        <p>{others} Hai người cùng sửa được: ai lưu sau sẽ được so hai bản, không mất chữ nào.</p>
      )}
      {isOutOfDate && (
        <p>
          Mục này vừa được lưu hoặc chuyển bước, mới hơn bản bạn đang xem.{' '}
          {isModified ? (
            'Khi bạn lưu, phần mềm so hai bản nếu chữ khác nhau.'
          ) : (
            <button onClick={() => window.location.reload()} type="button">
              Tải bản mới
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Undefined without an answer: then nothing is said, and saving compares in any case. */
async function tell(
  address: string,
  body: { readonly isTyping: boolean; readonly isLeaving: boolean },
): Promise<PresenceAnswer | undefined> {
  try {
    const response = await fetch(`${address}/presence`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      keepalive: body.isLeaving,
    });
    const parsed = PresenceAnswer.safeParse(await response.json());
    return response.ok && parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
