/// <reference types="astro/client" />
import type { DocumentKind } from 'shared/contract/documents';
import type { SearchEngine } from 'shared/search/search-engine';
import type { Desk } from './broadcast/desk.ts';
import type { DocumentReader } from './store/document-reader.ts';

declare global {
  namespace App {
    /** What every page is handed by the server; see `server/services.ts`. */
    interface Locals {
      reader: DocumentReader;
      search: SearchEngine;
      nowMs: number;
      /** Canonical origin of the site, without a trailing slash. */
      siteUrl: string;
      /** Signed token that lets a page count its own views. */
      reachTokenOf: (kind: DocumentKind, id: string) => string;
      desk: Desk;
      /** Path of the page that took this one's place, for the page that says so. */
      movedTo: string | undefined;
    }
  }
}
