/** Text cut into its sentences. "TP. Hà Giang" and "v.v. và" do not end one. */

const SENTENCE_END = /([.!?…]+["”’)]*)\s+(?=["“‘(]*[\p{Lu}\d])/gu;
const ABBREVIATION_AT_END = /(?:^|[\s(“"])(?:\p{Lu}|TP|Tp|TX|TT|TS|ThS|BS|GS|PGS|v\.v)\.$/u;

/** `"Một. Hai?"` → `["Một.", "Hai?"]`; white space within a sentence becomes single spaces. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + (match[1] ?? '').length;
    if (ABBREVIATION_AT_END.test(text.slice(Math.max(start, end - 6), end))) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  sentences.push(text.slice(start));
  return sentences.map((sentence) => sentence.replace(/\s+/g, ' ').trim()).filter((sentence) => sentence !== '');
}
