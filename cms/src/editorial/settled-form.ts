/**
 * The text editor hands what is typed to the form when the browser has time, at most half a second later. Whoever saves
 * right after the last key would save without the last words.
 */
const LATEST_MS = 1_000;

/** Resolves when what was typed before the call stands in the form. */
export async function formSettled(): Promise<void> {
  // Idle work is done in the order it was asked for: the editor's before this; the second turn comes after React has drawn.
  await idle();
  await idle();
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle time to ask for; there the editor waits for the next frame.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    else setTimeout(resolve, 150);
  });
}
