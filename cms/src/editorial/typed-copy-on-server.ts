/** The same copy in the person's own preferences on the server, so that it is offered on another machine too. */
import { TypedCopy } from './typed-copy.ts';

/** What a browser still sends while its page is being closed. */
const LARGEST_AT_CLOSE = 60_000;

const addressOf = (key: string): string => `/api/payload-preferences/${encodeURIComponent(key.replaceAll(':', '.'))}`;

/** Undefined where there is none, or no answer: the browser's own copy is then all there is. */
export async function fetchTypedCopy(key: string): Promise<TypedCopy | undefined> {
  try {
    const response = await fetch(addressOf(key), { credentials: 'same-origin', cache: 'no-store' });
    const answer: unknown = await response.json();
    const value = answer !== null && typeof answer === 'object' && 'value' in answer ? answer.value : undefined;
    const copy = TypedCopy.safeParse(value);
    return response.ok && copy.success ? copy.data : undefined;
  } catch {
    return undefined;
  }
}

/** False where it did not arrive: it is sent again with the next change. */
export async function sendTypedCopy(key: string, copy: TypedCopy, isClosing = false): Promise<boolean> {
  const body = JSON.stringify({ value: copy });
  try {
    const response = await fetch(addressOf(key), {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: isClosing && body.length < LARGEST_AT_CLOSE,
    });
    return response.ok;
  } catch {
    return false;
  }
}

export async function dropTypedCopy(key: string): Promise<void> {
  // One that stays behind is only offered once more.
  await fetch(addressOf(key), { method: 'DELETE', credentials: 'same-origin' }).catch(() => undefined);
}
