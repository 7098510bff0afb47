/** Characters that nobody sees and that no text needs: copied along from Word, web pages and chats, or typed to deceive. */

/** Word's line break, page break and their like. */
const OTHER_BREAKS = /[\v\f\u0085\u2028\u2029]/gu;
/**
 * Controls, which no feed and no Word file may contain; soft hyphens and joiners without width, which hide a word from search
 * and lint; marks that turn the direction, with which a text reads otherwise than it is. Joiners of emoji stay.
 */
const NEVER_NEEDED =
  /(?![\t\n\r])\p{Cc}|[\u00ad\u061c\u180e\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;
/** Khmer and its neighbours part words by it. */
const SPACE_WITHOUT_WIDTH =
  /(?<![\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Cham}\p{Script=Tai_Viet}])\u200b/gu;

/**
 * The text without its hidden characters; their breaks become spaces, half a character becomes U+FFFD.
 * `lừa\u00ad đảo\u200b qua\vmạng` → `lừa đảo qua mạng`.
 */
export function withoutHiddenMarks(text: string): string {
  return text.toWellFormed().replace(OTHER_BREAKS, ' ').replace(NEVER_NEEDED, '').replace(SPACE_WITHOUT_WIDTH, '');
}
