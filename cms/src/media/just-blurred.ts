/** The page is loaded anew after a blur: what it then has to say is kept in the tab meanwhile. */
const KEY = 'tieng-mo:da-lam-mo';

export function noteBlurred(id: string): void {
  try {
    window.sessionStorage.setItem(KEY, id);
  } catch {
    // A browser that keeps nothing shows the blurred picture all the same.
  }
}

/** True once, for the picture that has just been blurred in this tab. */
export function takeBlurred(id: unknown): boolean {
  try {
    const isThis = window.sessionStorage.getItem(KEY) === id;
    if (isThis) window.sessionStorage.removeItem(KEY);
    return isThis;
  } catch {
    return false;
  }
}
