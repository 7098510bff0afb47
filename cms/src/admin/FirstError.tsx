'use client';
/** Leads to the first field that keeps a form from being saved, also on a tab that is not open. */
import { useEffect, type ReactNode } from 'react';

const SAVE_BUTTONS = '#action-save, #action-save-draft';
const ERROR = 'form .field-error';
/** A tab with errors carries their number. */
const TAB_WITH_ERRORS = 'form .tabs-field__tab-button:not(.tabs-field__tab-button--active):has(.error-pill)';
const FOCUSABLE = 'input:not([type="hidden"]), textarea, select, button, [contenteditable="true"]';
/** Saving is answered sooner; what goes wrong later was typed later. */
const LONGEST_WAIT_MS = 20_000;

export function FirstError({ children }: { readonly children?: ReactNode }) {
  useEffect(() => {
    let savedAtMs = -Infinity;
    const noteClick = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest(SAVE_BUTTONS)) savedAtMs = performance.now();
    };
    const noteKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key === 's') savedAtMs = performance.now();
    };
    const observer = new MutationObserver(() => {
      if (performance.now() - savedAtMs > LONGEST_WAIT_MS) return;
      const error = document.querySelector(ERROR);
      if (!error) return document.querySelector<HTMLElement>(TAB_WITH_ERRORS)?.click();
      savedAtMs = -Infinity;
      leadTo(error);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('click', noteClick, true);
    document.addEventListener('keydown', noteKey, true);
    return () => {
      observer.disconnect();
      document.removeEventListener('click', noteClick, true);
      document.removeEventListener('keydown', noteKey, true);
    };
  }, []);
  return children;
}

function leadTo(error: Element): void {
  const field = error.closest('.field-type') ?? error;
  field.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
}
