import { describe, expect, it } from 'vitest';
import { creditIn, withoutCredit } from './picture-credit.ts';

describe('the credit at the end of a caption', () => {
  it.each([
    ['Bà con ra quân. Ảnh: Văn Bến', 'Văn Bến', 'Bà con ra quân.'],
    ['Bà con ra quân (Ảnh: Văn Bến).', 'Văn Bến', 'Bà con ra quân'],
    ['Bà con ra quân - Ảnh: Văn Bến', 'Văn Bến', 'Bà con ra quân'],
    ['Bà con ra quân. Ảnh: H.L.', 'H.L.', 'Bà con ra quân.'],
    ['Bà con ra quân (ảnh do xã cung cấp)', 'xã cung cấp', 'Bà con ra quân'],
    ['Bà con ra quân.', '', 'Bà con ra quân.'],
  ])('of “%s” is “%s”', (caption, credit, rest) => {
    expect(creditIn(caption)).toBe(credit);
    expect(withoutCredit(caption)).toBe(rest);
  });
});
