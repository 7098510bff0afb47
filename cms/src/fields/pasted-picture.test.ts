import { describe, expect, it } from 'vitest';
import { isOnlyAnAddress } from './pasted-picture.ts';

describe('a pasted picture', () => {
  it.each([
    ['of Word', 'file:///C:/Users/Mo/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png', true],
    ['of a web page', 'https://bao.example.vn/anh.jpg', true],
    ['without an address', '', true],
    ['that came as data', 'data:image/png;base64,iVBORw0KGgo=', false],
    ['that came as a file', 'blob:https://quantri.example.vn/8a2f', false],
  ])('%s is only an address: %s', (_of, src, isIt) => {
    expect(isOnlyAnAddress({ pending: { formID: '1', src } })).toBe(isIt);
  });

  it('of the library is none', () => {
    expect(isOnlyAnAddress({ relationTo: 'media', value: '1', fields: {} })).toBe(false);
  });
});
