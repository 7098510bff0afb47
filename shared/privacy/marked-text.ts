/**
 * Text whose passages are marked `⟦kind,kind:words⟧`: the plain lines and what should be found in them. `⟦?kind:words⟧`
 * may be found or not.
 */
import { PRIVACY_KINDS, type Passage, type PrivacyKind } from './finding.ts';

export interface Mark extends Passage {
  readonly kind: PrivacyKind;
}

export interface MarkedLine {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly doubtful: readonly Mark[];
}

export function readMarkedLines(marked: string): readonly MarkedLine[] {
  return marked.split('\n').map((line) => {
    const marks: Mark[] = [];
    const doubtful: Mark[] = [];
    let text = '';
    let at = 0;
    for (const match of line.matchAll(/⟦([a-z,?-]+):([^⟧]*)⟧/gu)) {
      const [whole, kinds = '', words = ''] = match;
      text += line.slice(at, match.index);
      for (const kind of kinds.split(',')) {
        const mark = { kind: kindOf(kind.replace('?', '')), start: text.length, end: text.length + words.length };
        (kind.startsWith('?') ? doubtful : marks).push(mark);
      }
      text += words;
      at = match.index + whole.length;
    }
    return { text: text + line.slice(at), marks, doubtful };
  });
}

function kindOf(name: string): PrivacyKind {
  const kind = PRIVACY_KINDS.find((one) => one === name);
  if (!kind) throw new Error(`No kind of finding is called ${name}`);
  return kind;
}
