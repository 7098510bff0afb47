/** The preview of a document that residents do not see yet: the CMS hands it over, the site shows its real page for a while. */
import { z } from 'zod';
import { EDITORIAL_KINDS } from '../editorial/publish-checklist.ts';
import { PublishedDocument } from './documents.ts';

/** Long enough to read a page twice, short enough that a link passed on by mistake soon leads nowhere. */
export const PREVIEW_LASTS_SECONDS = 900;

/** Who looks at what, and at which stage that stood then: the site hands it back to ask whether the preview is still open. */
export const PreviewPermit = z.object({
  accountId: z.string(),
  sessionId: z.string(),
  kind: z.enum(EDITORIAL_KINDS),
  id: z.string(),
  stage: z.string(),
});
export type PreviewPermit = z.infer<typeof PreviewPermit>;

/** Answer of `POST /preview-permit` on the doors: the session has not ended, and nothing was withdrawn or taken from its person. */
export const PreviewPermitAnswer = z.object({ isOpen: z.boolean() });
export type PreviewPermitAnswer = z.infer<typeof PreviewPermitAnswer>;

/** Body of `POST /preview` on the site, signed like every request between the two programs. */
export const PreviewRequest = z.object({
  /** As it would be published now. */
  document: PublishedDocument,
  permit: PreviewPermit,
  /** Origin of the admin, the only one that may show the page inside its own. */
  shownIn: z.url({ protocol: /^https?$/ }),
});
export type PreviewRequest = z.infer<typeof PreviewRequest>;

/** Its answer: where the page stands on the site for `PREVIEW_LASTS_SECONDS` at most. The name in the path is a secret. */
export const PreviewAnswer = z.object({ path: z.string().regex(/^\/xem-truoc\/[0-9a-f]{32}\/$/) });
export type PreviewAnswer = z.infer<typeof PreviewAnswer>;

/** What the page tells the admin that shows it when Escape is pressed inside: keys pressed in a frame stay in it. */
export const CLOSE_PREVIEW = 'tieng-mo:close-preview';
