/** Who took a picture, as captions of old articles say it: in their last words. */

/** "… Ảnh: Văn Bến" or "Bài, ảnh: Diệu Hoa" → "Văn Bến"; empty where nobody is named. */
export function creditIn(text: string): string {
  return /(?:ảnh|nguồn|clip)\s*:\s*([^.()]+)[.)]*\s*$/iu.exec(text)?.[1]?.trim() ?? '';
}

/** "Bà con ra quân (Ảnh: Văn Bến)" → "Bà con ra quân" */
export function withoutCredit(caption: string): string {
  return caption.replace(/\s*(?:[-–—]\s*)?\(?(?:ảnh|nguồn|clip)\s*:\s*[^.()]+[.)]*\s*$/iu, '').trim();
}
