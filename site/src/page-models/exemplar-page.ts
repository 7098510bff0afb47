import { plainTextOf } from 'shared/contract/rich-text';
import { EXEMPLAR_PHASE_LABELS } from 'shared/editorial/content-terms';
import type { DocumentOf } from '../store/document-reader.ts';
import { exemplarCardOf, openingOf, type Card } from './cards.ts';
import { buildDocumentHead, type DocumentHead } from './document-head.ts';
import { factsOf, firstFiguresOf, writePlaceOf, type Fact } from './exemplar-facts.ts';
import { listAbbreviations } from './glossary-page.ts';
import { buildPicture, findPreviewPath, type PictureModel } from './picture.ts';
import { buildBody, type BodyBlock } from './rich-text-model.ts';
import type { PageReads } from './tracked-reads.ts';

export interface ExemplarPage extends DocumentHead {
  readonly phase: string;
  readonly standfirst: string;
  readonly description: string;
  /** Taken over from a source: another place carried it out, and only what the source states stands here. */
  readonly isCollected: boolean;
  readonly facts: readonly Fact[];
  readonly body: readonly BodyBlock[];
  readonly source: string;
  readonly picture: PictureModel | undefined;
  readonly previewPath: string | undefined;
  /** Others of its first theme. */
  readonly related: readonly Card[];
}

const SHOWN_RELATED = 3;

export function buildExemplarPage(reads: PageReads, slug: string): ExemplarPage | undefined {
  const exemplar = reads.reader.findBySlug('exemplar', slug);
  if (!exemplar) return undefined;
  return {
    ...buildDocumentHead(exemplar),
    phase: exemplar.phase ? EXEMPLAR_PHASE_LABELS[exemplar.phase] : '',
    standfirst: exemplar.standfirst,
    description: exemplar.standfirst || openingOf(plainTextOf(exemplar.body)) || describe(exemplar),
    isCollected: exemplar.collected,
    facts: factsOf(exemplar),
    body: buildBody(exemplar.body, listAbbreviations(reads.reader)),
    source: exemplar.source,
    picture: exemplar.cover && buildPicture(exemplar.cover),
    previewPath: findPreviewPath(exemplar.cover),
    related: relatedOf(reads, exemplar),
  };
}

/** Of one that has no words of its own: "Mô hình “Camera an ninh”, Phường 3 (cũ). Camera: 11 camera" */
function describe(exemplar: DocumentOf<'exemplar'>): string {
  const figures = firstFiguresOf(exemplar, 2).map(({ label, value }) => `${label}: ${value}`);
  return [`Mô hình “${exemplar.headline}”, ${writePlaceOf(exemplar)}`, ...figures].join('. ');
}

function relatedOf(reads: PageReads, { id, themes }: DocumentOf<'exemplar'>): readonly Card[] {
  const [theme] = themes;
  if (theme === undefined) return [];
  return reads.reader
    .list('exemplar', { facet: `theme:${theme}`, limit: SHOWN_RELATED + 1 })
    .filter((other) => other.id !== id)
    .slice(0, SHOWN_RELATED)
    .map(exemplarCardOf);
}
