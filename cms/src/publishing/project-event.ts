import { z } from 'zod';
import type { PublishedEvent } from 'shared/contract/documents';
import { attachedDoc, projectAttachments } from './project-attachments.ts';
import { editorialDoc, projectEditorialBase } from './project-editorial-base.ts';
import { projectImage } from './project-image.ts';
import { linkedDoc, projectLinks } from './project-links.ts';
import { projectRichText } from './project-rich-text.ts';
import { parseDoc, type ProjectionSources } from './projection-sources.ts';
import { OptionalInstant, OptionalReference, StoredInstant, StoredText } from './stored-fields.ts';

const EventDoc = z.object({
  ...editorialDoc,
  ...linkedDoc,
  ...attachedDoc,
  startsAt: StoredInstant,
  endsAt: OptionalInstant,
  place: StoredText,
  organiser: StoredText,
  standfirst: StoredText,
  body: z.unknown().optional(),
  cover: OptionalReference,
});

export async function projectEvent(sources: ProjectionSources, stored: unknown): Promise<PublishedEvent> {
  const doc = parseDoc(EventDoc, stored);
  return {
    kind: 'event',
    ...(await projectEditorialBase(sources, doc)),
    ...(await projectLinks(sources, 'event', doc)),
    ...(await projectAttachments(sources, doc)),
    startsAt: doc.startsAt,
    endsAt: doc.endsAt,
    place: doc.place,
    organiser: doc.organiser,
    standfirst: doc.standfirst,
    body: await projectRichText(sources, doc.body),
    cover: await projectImage(sources, doc.cover),
  };
}
