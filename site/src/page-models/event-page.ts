import { plainTextOf } from 'shared/contract/rich-text';
import { isEventOver, openingOf } from './cards.ts';
import { buildDocumentHead, type DocumentHead } from './document-head.ts';
import { listAbbreviations } from './glossary-page.ts';
import { buildPicture, findPreviewPath, type PictureModel } from './picture.ts';
import { buildBody, type BodyBlock } from './rich-text-model.ts';
import { TODAY_TAG, type PageReads } from './tracked-reads.ts';
import { writeTimeAndDay } from './written-date.ts';

export interface EventPage extends DocumentHead {
  /** ISO instants, for machines. */
  readonly startsAt: string;
  readonly endsAt: string | undefined;
  readonly organiser: string;
  readonly time: string;
  readonly place: string;
  readonly isOver: boolean;
  readonly standfirst: string;
  readonly description: string;
  readonly body: readonly BodyBlock[];
  readonly picture: PictureModel | undefined;
  readonly previewPath: string | undefined;
}

export function buildEventPage(reads: PageReads, slug: string, nowMs: number): EventPage | undefined {
  const event = reads.reader.findBySlug('event', slug);
  if (!event) return undefined;
  reads.addTag(TODAY_TAG);
  return {
    ...buildDocumentHead(event),
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    organiser: event.organiser,
    time: writeTimeAndDay(event.startsAt, event.endsAt),
    place: event.place,
    isOver: isEventOver(event, nowMs),
    standfirst: event.standfirst,
    description: event.standfirst || openingOf(plainTextOf(event.body)) || event.headline,
    body: buildBody(event.body, listAbbreviations(reads.reader)),
    picture: event.cover && buildPicture(event.cover),
    previewPath: findPreviewPath(event.cover),
  };
}
