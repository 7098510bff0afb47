/** In a PDF any letter of a name may stand as `#` and its two hexadecimal digits: `/Obj#53tm` is `/ObjStm`. */
export function withoutEscapes(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
