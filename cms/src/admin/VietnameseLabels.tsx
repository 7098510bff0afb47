'use client';
/** Puts Vietnamese in place of the few English names that Payload's own translation does not reach. */
import { useEffect } from 'react';
import { ENGLISH_LABELS, HOW_TO_DRAG } from './english-labels-table.ts';

const ATTRIBUTES = ['aria-label', 'title'] as const;
const DRAG_HELP = '[id^="DndDescribedBy"]';

export function VietnameseLabels() {
  useEffect(() => {
    let isPlanned = false;
    const plan = (): void => {
      if (isPlanned) return;
      isPlanned = true;
      requestAnimationFrame(() => {
        isPlanned = false;
        translateAll();
      });
    };
    const observer = new MutationObserver(plan);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [...ATTRIBUTES],
    });
    plan();
    return () => observer.disconnect();
  }, []);
  return null;
}

function translateAll(): void {
  for (const attribute of ATTRIBUTES) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      const vietnamese = ENGLISH_LABELS[element.getAttribute(attribute) ?? ''];
      if (vietnamese !== undefined) element.setAttribute(attribute, vietnamese);
    }
  }
  // Payload's tooltip of a checkbox is the field's name in the database.
  for (const box of document.querySelectorAll('input[type="checkbox"][title]')) box.removeAttribute('title');
  for (const help of document.querySelectorAll(DRAG_HELP)) {
    if (help.textContent !== HOW_TO_DRAG) help.textContent = HOW_TO_DRAG;
  }
}
