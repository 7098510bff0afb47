'use client';
/** Puts Vietnamese in place of the few English names that Payload's own translation does not reach. */
import { useEffect, type ReactNode } from 'react';
import { withoutSearchedOnly } from '../fields/findable-option.ts';
import {
  CHOICE_SENTENCES,
  DRAG_SENTENCES,
  ENGLISH_LABELS,
  HOW_TO_DRAG,
  LABEL_PATTERNS,
  NETWORK_ERRORS,
  NOT_REACHED,
  TICKS,
} from './english-labels-table.ts';
import { nameControls } from './name-controls.ts';

const ATTRIBUTES = ['aria-label', 'title', 'aria-roledescription'] as const;
/** Hidden and read out; without a class or a fixed id. */
const DRAG_HELP = 'div[id][style*="display: none"]';
const CHOICE_VOICE = '#aria-selection, #aria-results, #aria-focused, #aria-guidance';
const DRAG_VOICE = '[id^="DndLiveRegion"]';
const DRAG_HELP_STARTS = 'To pick up a draggable item';

export function VietnameseLabels({ children }: { readonly children?: ReactNode }) {
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
      characterData: true,
      attributes: true,
      attributeFilter: [...ATTRIBUTES],
    });
    plan();
    return () => observer.disconnect();
  }, []);
  return children;
}

function translateAll(): void {
  nameControls();
  for (const attribute of ATTRIBUTES) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      const label = element.getAttribute(attribute) ?? '';
      const vietnamese = ENGLISH_LABELS[label] ?? saidBy(LABEL_PATTERNS, label);
      if (vietnamese !== undefined) element.setAttribute(attribute, vietnamese);
    }
  }
  for (const tip of document.querySelectorAll('.tooltip-content')) {
    const english = tip.textContent.trim();
    const vietnamese = ENGLISH_LABELS[english] ?? saidBy(LABEL_PATTERNS, english);
    if (vietnamese !== undefined) tip.textContent = vietnamese;
  }
  for (const caption of document.querySelectorAll('.react-datepicker-time__header')) {
    if (caption.textContent === 'Time') caption.textContent = 'Giờ';
  }
  // Payload's tooltip of a checkbox is the field's name in the database.
  for (const box of document.querySelectorAll('input[type="checkbox"][title]')) box.removeAttribute('title');
  for (const box of document.querySelectorAll('tbody input[type="checkbox"][aria-label=""]')) {
    const name = box.closest('tr')?.querySelector('a')?.textContent?.trim();
    if (name) box.setAttribute('aria-label', `Chọn “${name}”`);
  }
  for (const help of document.querySelectorAll(DRAG_HELP)) {
    if (help.textContent.trim().startsWith(DRAG_HELP_STARTS)) help.textContent = HOW_TO_DRAG;
  }
  translateVoices(CHOICE_VOICE, CHOICE_SENTENCES);
  translateVoices(DRAG_VOICE, DRAG_SENTENCES);
  for (const word of document.querySelectorAll('.text-diff :not(:has(*))')) {
    const vietnamese = TICKS[word.textContent];
    if (vietnamese !== undefined) word.textContent = vietnamese;
  }
  for (const toast of document.querySelectorAll('[data-sonner-toast] [data-title]')) {
    if (NETWORK_ERRORS.has(toast.textContent.trim())) toast.textContent = NOT_REACHED;
  }
}

/** What is read out by itself, sentence by sentence. */
function translateVoices(selector: string, sentences: typeof CHOICE_SENTENCES): void {
  for (const said of document.querySelectorAll(selector)) {
    const text = withoutSearchedOnly(said.textContent);
    const vietnamese = saidBy(sentences, text) ?? text;
    if (vietnamese !== said.textContent) said.textContent = vietnamese;
  }
}

function saidBy(patterns: readonly (readonly [RegExp, string])[], english: string): string | undefined {
  const pattern = patterns.find(([form]) => form.test(english));
  return pattern && english.replace(...pattern);
}
