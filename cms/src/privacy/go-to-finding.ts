/** From a finding to its words in the form: the tab is opened, the words are marked, so that typing replaces them. */
import type { ClientField } from 'payload';
import type { PlacedFinding } from 'shared/privacy/item-findings';

const LOOK_EVERY_MS = 50;
/** The text editor is loaded when its tab is opened for the first time. */
const LOOKS = 100;

type Found = Pick<PlacedFinding, 'field' | 'paragraph' | 'start' | 'end'>;

export function goToFinding(fields: readonly ClientField[], finding: Found): void {
  const tab = tabHolding(fields, finding.field);
  if (tab !== undefined) document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')[tab]?.click();
  lookFor(finding, LOOKS);
}

function lookFor(finding: Found, looks: number): void {
  const inputs = inputsOf(finding.field);
  if (inputs.length > 0) markWords(inputs, finding);
  else if (looks > 0) setTimeout(() => lookFor(finding, looks - 1), LOOK_EVERY_MS);
}

/** Which of the form's tabs holds a field; undefined where it stands outside of them. */
export function tabHolding(fields: readonly ClientField[], name: string): number | undefined {
  for (const field of fields) {
    if (field.type !== 'tabs') continue;
    const at = field.tabs.findIndex((tab) => isAmong(tab.fields, name));
    if (at >= 0) return at;
  }
  return undefined;
}

function isAmong(fields: readonly ClientField[], name: string): boolean {
  return fields.some(
    (field) =>
      ('name' in field && field.name === name) ||
      ((field.type === 'row' || field.type === 'collapsible') && isAmong(field.fields, name)),
  );
}

const TYPED = 'input, textarea, [contenteditable="true"]';

/** Where the field is typed: its own box, the boxes of its rows, or the text editor. */
function inputsOf(field: string): readonly HTMLElement[] {
  const name = CSS.escape(field);
  const places = document.querySelectorAll<HTMLElement>(
    `#field-${name}, [id^="field-${name}__"], [data-field-path="${name}"]`,
  );
  return [...places].flatMap((place) =>
    place.matches(TYPED) ? [place] : [...place.querySelectorAll<HTMLElement>(TYPED)],
  );
}

function markWords(inputs: readonly HTMLElement[], finding: Found): void {
  const holding = inputs.find((input) => textOf(input).includes(finding.paragraph)) ?? inputs[0];
  if (!holding) return;
  holding.focus({ preventScroll: true });
  holding.scrollIntoView({ block: 'center' });
  const at = textOf(holding).indexOf(finding.paragraph);
  if (at < 0) return;
  const [start, end] = [at + finding.start, at + finding.end];
  if (holding instanceof HTMLInputElement || holding instanceof HTMLTextAreaElement) {
    holding.setSelectionRange(start, end);
    return;
  }
  const from = pointAt(holding, start);
  const to = pointAt(holding, end);
  if (!from || !to) return;
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  from.node.parentElement?.scrollIntoView({ block: 'center' });
}

function textOf(input: HTMLElement): string {
  return input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement ? input.value : input.textContent;
}

/** The place of the n-th letter among the pieces of text that the editor draws. */
function pointAt(element: HTMLElement, index: number): { readonly node: Text; readonly offset: number } | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (passed + node.data.length >= index) return { node, offset: index - passed };
    passed += node.data.length;
  }
  return undefined;
}
