/**
 * May a picture of people be shown? Civil Code 2015, article 32 (consent to one's image, exceptions in the public interest);
 * Law 91/2025/QH15 (a child's private life needs the guardian and, from 7 years on, the child; stop when it is withdrawn).
 */

export const CONSENTS = ['nobody', 'notNeeded', 'verbal', 'written', 'guardian', 'withdrawn'] as const;
export type Consent = (typeof CONSENTS)[number];

export const CONSENT_LABELS = {
  nobody: 'Không có ai nhận ra được',
  notNeeded: 'Có người, nhưng không phải xin đồng ý (nêu lý do)',
  verbal: 'Người có mặt đã đồng ý bằng lời',
  written: 'Người có mặt đã đồng ý bằng văn bản',
  guardian: 'Có trẻ em: trẻ và người giám hộ đã đồng ý',
  withdrawn: 'Đã rút lại đồng ý: không dùng nữa',
} as const satisfies Record<Consent, string>;

export const CHILD_CONSENTS = ['agreed', 'under7'] as const;
export const CHILD_CONSENT_LABELS = {
  agreed: 'Trẻ đã đồng ý (từ đủ 7 tuổi)',
  under7: 'Trẻ chưa đủ 7 tuổi: chỉ hỏi người giám hộ',
} as const satisfies Record<(typeof CHILD_CONSENTS)[number], string>;

export const GUARDIAN_CONSENTS = ['verbal', 'written'] as const;
export const GUARDIAN_CONSENT_LABELS = {
  verbal: 'Người giám hộ đã đồng ý bằng lời',
  written: 'Người giám hộ đã đồng ý bằng văn bản',
} as const satisfies Record<(typeof GUARDIAN_CONSENTS)[number], string>;

/** The fields of a picture that this rule reads, as the CMS stores them. */
export interface PictureConsent {
  readonly consent?: string | null | undefined;
  /** Why nobody has to be asked. */
  readonly consentReason?: string | null | undefined;
  /** Where the paper lies, for example "HS 12/2026, tủ văn thư". */
  readonly consentFile?: string | null | undefined;
  readonly childConsent?: string | null | undefined;
  readonly guardianConsent?: string | null | undefined;
}

/**
 * What still stands between the picture, or a recording, and the public, completing "Còn thiếu: …"; undefined where it may
 * be shown.
 * Example: `{ consent: 'written' }` → "nơi lưu văn bản đồng ý".
 */
export function consentGap(picture: PictureConsent, thing: 'ảnh' | 'bản ghi' = 'ảnh'): string | undefined {
  const consent = CONSENTS.find((known) => known === picture.consent);
  switch (consent) {
    case undefined:
      return `sự đồng ý của người trong ${thing}`;
    case 'nobody':
    case 'verbal':
      return undefined;
    case 'notNeeded':
      return hasText(picture.consentReason) ? undefined : 'lý do không phải xin đồng ý';
    case 'written':
      return hasText(picture.consentFile) ? undefined : 'nơi lưu văn bản đồng ý';
    case 'guardian':
      return gapOfChild(picture, thing);
    case 'withdrawn':
      return `${thing} khác, vì người trong ${thing} đã rút lại đồng ý`;
  }
}

/** Capital letters: "ai" is the Vietnamese for "who". */
const MADE_BY_MACHINE =
  /(?<![\p{L}])(?:AI|A\.I\.|[Tt]rí tuệ nhân tạo|ChatGPT|GPT|DALL[·-]?E|Midjourney|Gemini|Stable Diffusion|Firefly|Sora|Copilot|Flux|[Mm]áy tạo(?: ra)?|[Mm]áy vẽ)(?![\p{L}])/u;

/**
 * The words beside a picture say that a machine made it, and its mark is missing (Law 134/2025/QH15, article 11).
 * Example: `{ provenance: 'camera', credit: 'Ảnh: Gemini' }` → "dấu “do AI tạo ra”".
 */
export function machineMarkGap(picture: {
  readonly provenance?: string | null | undefined;
  readonly credit?: string | null | undefined;
  readonly alt?: string | null | undefined;
}): string | undefined {
  if (picture.provenance === 'machine') return undefined;
  const words = `${picture.credit ?? ''} ${picture.alt ?? ''}`;
  return MADE_BY_MACHINE.test(words)
    ? 'dấu “do AI tạo ra”: hãy mở tệp và chọn đúng ở “Ảnh, bản ghi này từ đâu mà có?”'
    : undefined;
}

function gapOfChild(picture: PictureConsent, thing: string): string | undefined {
  if (!CHILD_CONSENTS.some((known) => known === picture.childConsent)) return `sự đồng ý của trẻ trong ${thing}`;
  const guardian = GUARDIAN_CONSENTS.find((known) => known === picture.guardianConsent);
  if (guardian === undefined) return `sự đồng ý của người giám hộ trẻ trong ${thing}`;
  return guardian === 'written' && !hasText(picture.consentFile) ? 'nơi lưu văn bản đồng ý' : undefined;
}

function hasText(value: string | null | undefined): boolean {
  return (value ?? '').trim() !== '';
}
