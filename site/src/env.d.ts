/// <reference types="astro/client" />

declare namespace App {
  /** What every page is handed by the server; see `server/services.ts`. */
  interface Locals {
    reader: import('./store/document-reader.ts').DocumentReader;
    search: import('shared/search/search-engine').SearchEngine;
    nowMs: number;
    /** Canonical origin of the site, without a trailing slash. */
    siteUrl: string;
    /** Signed token that lets a page count its own views. */
    reachTokenOf: (kind: import('shared/contract/documents').DocumentKind, id: string) => string;
    desk: import('./broadcast/desk.ts').Desk;
  }
}
