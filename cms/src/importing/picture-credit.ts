/** Who took a picture, as captions of old articles say it: in their last words. */

/** Full stops stand inside initials only: `Ảnh: H.L.` */
const CREDIT =
  /\s*(?:[-–—]\s*)?\(?(?:(?:ảnh|nguồn|clip)\s*:\s*(?<name>(?:\p{Lu}\.\s?)+(?=\)?\s*$)|(?:[^.()]|\.(?=\p{L}))+)|(?<!\p{L})ảnh do (?<giver>[^.()]+? cung cấp))[.)]*\s*$/iu;

/** "… Ảnh: Văn Bến" or "Bài, ảnh: Diệu Hoa" → "Văn Bến"; empty where nobody is named. */
export function creditIn(text: string): string {
  const { name, giver } = CREDIT.exec(text)?.groups ?? {};
  return (name ?? giver ?? '').trim();
}

/** "Bà con ra quân (Ảnh: Văn Bến)" → "Bà con ra quân" */
export function withoutCredit(caption: string): string {
  return caption.replace(CREDIT, '').trim();
}
