import { describe, expect, it } from 'vitest';
import { consentGap, machineMarkGap, type PictureConsent } from './picture-consent.ts';

describe('a picture may be shown', () => {
  it.each<[string, PictureConsent]>([
    ['of nobody', { consent: 'nobody' }],
    ['of people who said yes', { consent: 'verbal' }],
    ['of people who signed a paper that can be found', { consent: 'written', consentFile: 'HS 12/2026' }],
    ['of a meeting in public, with the reason', { consent: 'notNeeded', consentReason: 'Hội nghị công khai' }],
    ['of a child of eight', { consent: 'guardian', childConsent: 'agreed', guardianConsent: 'verbal' }],
    [
      'of a child of five',
      { consent: 'guardian', childConsent: 'under7', guardianConsent: 'written', consentFile: 'HS 3' },
    ],
  ])('%s', (_case, picture) => {
    expect(consentGap(picture)).toBeUndefined();
  });
});

describe('a picture may not be shown', () => {
  it.each<[string, PictureConsent, string]>([
    ['before anybody was asked', {}, 'sự đồng ý của người trong ảnh'],
    ['with a state nobody knows', { consent: 'yes' }, 'sự đồng ý của người trong ảnh'],
    ['without the reason', { consent: 'notNeeded', consentReason: ' ' }, 'lý do không phải xin đồng ý'],
    ['without the paper', { consent: 'written' }, 'nơi lưu văn bản đồng ý'],
    ['without the child', { consent: 'guardian', guardianConsent: 'verbal' }, 'sự đồng ý của trẻ trong ảnh'],
    [
      'without the guardian',
      { consent: 'guardian', childConsent: 'agreed' },
      'sự đồng ý của người giám hộ trẻ trong ảnh',
    ],
    [
      'without the guardian’s paper',
      { consent: 'guardian', childConsent: 'agreed', guardianConsent: 'written' },
      'nơi lưu văn bản đồng ý',
    ],
    ['once it was withdrawn', { consent: 'withdrawn' }, 'ảnh khác, vì người trong ảnh đã rút lại đồng ý'],
  ])('%s', (_case, picture, gap) => {
    expect(consentGap(picture)).toBe(gap);
  });
});

describe('the mark of a machine’s picture', () => {
  it.each([
    [{ provenance: 'camera', credit: 'Ảnh: Gemini' }, true],
    [{ provenance: 'drawn', credit: 'Minh họa', alt: 'Ảnh do AI tạo: công an và bà cụ' }, true],
    [{ provenance: 'machine', credit: 'Ảnh do AI tạo' }, false],
    [{ provenance: 'camera', credit: 'Ảnh: Hà Ai', alt: 'Bà con hỏi ai gọi' }, false],
  ])('%j lacks it: %s', (picture, lacks) => {
    expect(machineMarkGap(picture) !== undefined).toBe(lacks);
  });
});
