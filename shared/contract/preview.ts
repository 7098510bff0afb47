/** The preview of a document that residents do not see yet: the CMS hands it over, the site shows its real page for a while. */
import { z } from 'zod';
import { PublishedDocument } from './documents.ts';

/** Long enough to read a page twice, short enough that a link passed on by mistake soon leads nowhere. */
export const PREVIEW_LASTS_SECONDS = 900;

/** Body of `POST /preview` on the site, signed like every request between the two programs. */
export const PreviewRequest = z.object({
  /** As it would be published now. */
  document: PublishedDocument,
  /** Origin of the admin, the only one that may show the page inside its own. */
  shownIn: z.url({ protocol: /^https?$/ }),
});
export type PreviewRequest = z.infer<typeof PreviewRequest>;

/** Its answer: where the page stands on the site for `PREVIEW_LASTS_SECONDS`. The name in the path is a secret. */
export const PreviewAnswer = z.object({ path: z.string().regex(/^\/xem-truoc\/[0-9a-f]{32}\/$/) });
export type PreviewAnswer = z.infer<typeof PreviewAnswer>;
