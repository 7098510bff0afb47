'use client';
import { useEffect, useState } from 'react';
import { PictureState } from './picture-state.ts';

/** What the server says of a stored picture; asked again after every save. `failed` where it does not answer. */
export function usePictureState(id: string | undefined, savedAt: string): PictureState | 'failed' | undefined {
  const [state, setState] = useState<PictureState | 'failed'>();
  useEffect(() => {
    if (id === undefined) return undefined;
    const leaving = new AbortController();
    loadState(id, leaving.signal).then(
      (loaded) => setState(loaded),
      () => {
        if (!leaving.signal.aborted) setState('failed');
      },
    );
    return () => leaving.abort();
  }, [id, savedAt]);
  return state;
}

/** Undefined before the first save; where many files are uploaded at once Payload says null instead. */
export function storedId(id: unknown): string | undefined {
  return typeof id === 'string' ? id : undefined;
}

async function loadState(id: string, signal: AbortSignal): Promise<PictureState> {
  const answer = await fetch(`/api/media/${id}/tinh-trang`, { signal, credentials: 'same-origin' });
  return PictureState.parse(await answer.json());
}
