/** The small index of warnings that the page "Dán tin nhắn lạ" loads: those being played first, then the newest. */
import { pathOfDocument } from 'shared/contract/paths';
import { MOST_INDEXED_WARNINGS, warningLineOf, type WarningLine } from 'shared/search/message-index';
import type { PageReads } from './tracked-reads.ts';

export function buildMessageIndex({ reader }: PageReads): readonly WarningLine[] {
  const warnings = reader.list('tactic', { limit: MOST_INDEXED_WARNINGS });
  return [...warnings]
    .sort((one, other) => Number(one.state === 'old') - Number(other.state === 'old'))
    .map((warning) =>
      warningLineOf({
        headline: warning.headline,
        path: pathOfDocument(warning),
        type: warning.type,
        isOver: warning.state === 'old',
        signs: warning.signs,
      }),
    );
}
