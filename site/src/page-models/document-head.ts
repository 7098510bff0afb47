/** What stands at the head and the foot of every document's page, whatever its kind. */
import { pathOfDocument } from 'shared/contract/paths';
import type { DocumentKind } from 'shared/contract/documents';
import type { DocumentOf } from '../store/document-reader.ts';
import { buildAttachment, type AttachmentModel } from './attachment.ts';
import type { PageLink } from './page-link.ts';
import { writeInstant, type WrittenDate } from './written-date.ts';

export interface DocumentHead {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly path: string;
  readonly headline: string;
  readonly demo: boolean;
  /** BCP 47: `vi`, `hmn`. */
  readonly language: string;
  /** For the elements that hold the text; undefined where it is in the language of the page round it. */
  readonly textLang: string | undefined;
  /** The same text in other languages, the original among them. */
  readonly translations: readonly Translation[];
  /** Of a translation whose original has changed since. */
  readonly isBehindOriginal: boolean;
  /** Files that belong to the text. */
  readonly attachments: readonly AttachmentModel[];
  /** Chosen by the editor. */
  readonly chosen: readonly PageLink[];
  readonly unit: PageLink;
  readonly publishedAt: WrittenDate;
  /** Only where the text that stands now is not the first one. */
  readonly revisedAt: WrittenDate | undefined;
  /** The text no longer holds: since when and why. */
  readonly outdated: { readonly at: WrittenDate; readonly explanation: string } | undefined;
  /** Newest first. */
  readonly changeNotes: readonly { readonly at: WrittenDate; readonly note: string }[];
}

export interface Translation extends PageLink {
  readonly language: string;
}

/** For `lang`: undefined for Vietnamese, in which every page stands. */
export function textLangOf({ language }: { readonly language: string }): string | undefined {
  return language === 'vi' ? undefined : language;
}

type Headed = DocumentOf<'article' | 'tactic' | 'exemplar' | 'legalGuide' | 'event'>;

export function buildDocumentHead(document: Headed): DocumentHead {
  const notes = [...document.changeNotes].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return {
    kind: document.kind,
    id: document.id,
    path: pathOfDocument(document),
    headline: document.headline,
    demo: document.demo,
    language: document.language,
    textLang: textLangOf(document),
    translations: [
      ...(document.translationOf
        ? [{ language: 'vi', label: document.translationOf.headline, path: pathOfDocument(document.translationOf) }]
        : []),
      ...document.translations.map((other) => ({
        language: other.language,
        label: other.headline,
        path: pathOfDocument(other),
      })),
    ],
    isBehindOriginal: document.originalChanged,
    attachments: (document.attachments ?? []).map(buildAttachment),
    chosen: document.related.map((other) => ({ label: other.headline, path: pathOfDocument(other) })),
    unit: { label: document.unit.name, path: pathOfDocument({ kind: 'unit', slug: document.unit.slug }) },
    publishedAt: writeInstant(document.publishedAt),
    revisedAt:
      Date.parse(document.revisedAt) > Date.parse(document.publishedAt) ? writeInstant(document.revisedAt) : undefined,
    outdated: document.outdated && {
      at: writeInstant(document.outdated.at),
      explanation: document.outdated.explanation,
    },
    changeNotes: notes.map(({ at, note }) => ({ at: writeInstant(at), note })),
  };
}
