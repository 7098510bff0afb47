/**
 * Payload's notice takes what stands behind a colon for a list of fields and cuts it at every comma: “Ảnh đang hiện (2):”.
 * The sign of a ratio looks the same and is left alone. For sentences that quote what somebody wrote.
 */
export function asOneSentence(message: string): string {
  return message.replaceAll(':', '\u2236');
}
