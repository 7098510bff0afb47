'use client';
/** Puts the number of waiting items before the page's title, so that it is seen from another tab. */
import { useAuth } from '@payloadcms/ui';
import { useEffect } from 'react';
import { z } from 'zod';

const ASK_EVERY_MS = 60_000;
const Answer = z.object({ waiting: z.number() });

export function WaitingTitle() {
  const { user } = useAuth();
  const isSignedIn = Boolean(user);
  useEffect(() => {
    if (!isSignedIn) return undefined;
    let waiting = 0;
    const show = (): void => {
      const plain = document.title.replace(/^\(\d+\) /, '');
      const wanted = waiting > 0 ? `(${waiting}) ${plain}` : plain;
      if (document.title !== wanted) document.title = wanted;
    };
    const ask = async (): Promise<void> => {
      if (document.hidden && waiting > 0) return;
      const response = await fetch('/api/viec-dang-cho', { credentials: 'include' }).catch(() => undefined);
      const answer = response?.ok ? Answer.safeParse(await response.json()) : undefined;
      if (!answer?.success) return;
      ({ waiting } = answer.data);
      show();
    };
    // Each page of the admin writes the title anew.
    const observer = new MutationObserver(show);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    void ask();
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => {
      observer.disconnect();
      clearInterval(timer);
    };
  }, [isSignedIn]);
  return null;
}
