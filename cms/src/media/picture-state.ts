/** What `GET /api/media/:id/tinh-trang` answers: read by the server and the browser. */
import { z } from 'zod';
import { PublishedImage } from 'shared/contract/published-image';
import { CONSENT_LABELS, CONSENTS } from 'shared/editorial/picture-consent';
import { REGION_KIND_LABELS, REGION_KINDS } from './blur-region.ts';

export const PictureState = z.object({
  /** The stored file; absent where the document is no picture. */
  file: z.string().optional(),
  /** What the tools draw on. */
  rendition: PublishedImage.shape.renditions.element.optional(),
  consentGap: z.string().optional(),
  uses: z.array(
    z.object({
      key: z.string(),
      href: z.string(),
      headline: z.string(),
      kindLabel: z.string(),
      isLive: z.boolean(),
      isAtWork: z.boolean(),
    }),
  ),
  log: z.array(z.object({ id: z.string(), at: z.string(), byName: z.string(), text: z.string() })),
  mayChange: z.boolean(),
});
export type PictureState = z.infer<typeof PictureState>;

/** `Làm mờ 2 khuôn mặt, 1 biển số xe` or `Đồng ý: chưa ghi → Đã rút lại đồng ý…`. */
export function sentenceOfLogLine(line: {
  readonly action: 'blur' | 'consent';
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
}): string {
  if (line.action === 'consent') return `Đồng ý: ${labelOfConsent(line.from)} → ${labelOfConsent(line.to)}`;
  const counts = REGION_KINDS.flatMap((kind) => {
    const count = (line.kinds ?? []).filter((known) => known === kind).length;
    return count === 0 ? [] : [`${count} ${REGION_KIND_LABELS[kind].toLowerCase()}`];
  });
  return `Làm mờ ${counts.join(', ')}`;
}

function labelOfConsent(state: string | undefined): string {
  const consent = CONSENTS.find((known) => known === state);
  return consent ? CONSENT_LABELS[consent] : 'chưa ghi';
}
