/** The other program, reduced to its doors: a real HTTP server that speaks the feed's contract, and misbehaves when told to. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isDoorSignatureValid, SIGNATURE_HEADER } from 'shared/contract/door-signature';
import type { DocumentKind, PublishedDocument } from 'shared/contract/documents';
import { formerSlugsAfter } from 'cms/publishing/former-slugs';
import { DOORS, type FeedChange, type FormerSlug } from 'shared/contract/feed';
import { SiteReport, type SiteReportAnswer } from 'shared/contract/site-report';
import { digestOf } from 'shared/kernel/digest';

export const DOORS_SECRET = 'bi-mat-chi-dung-trong-phep-thu';

/** How the feed door answers: properly, not at all, with half an answer, with something else, with everything from the start, or never. */
export type Mood = 'well' | 'silent' | 'away' | 'cutOff' | 'nonsense' | 'badEnvelope' | 'repeating';

export interface FeedServer {
  readonly url: string;
  mood: Mood;
  /** The number of the newest change. */
  readonly sequence: number;
  /** What the site last said to have on its pages. */
  readonly live: number;
  readonly report: SiteReport | undefined;
  /** The newest order to make everything anew. */
  rebuild: number;
  /** The CMS has much to put in yet. */
  isFilling: boolean;
  /** What is answered about every preview; undefined: nothing that could be understood. */
  isPreviewOpen: boolean | undefined;
  readonly questions: number;
  /** Questions asked for everything. */
  readonly questionsFromStart: number;
  put(document: PublishedDocument): number;
  putRaw(kind: DocumentKind, id: string, change: unknown): void;
  remove(document: PublishedDocument): number;
  /** A picture, or another file, of some content; returns its name below `/media/`. */
  addMedia(
    content: string,
    options?: { readonly isServed?: boolean; readonly served?: string; readonly extension?: string },
  ): string;
  serveMedia(file: string, content: string): void;
  /** The newest change of every document, in order. */
  changes(): readonly unknown[];
  /** As after a restore from a backup: only these documents, with small numbers. */
  resetTo(documents: readonly PublishedDocument[]): void;
  close(): Promise<void>;
}

export async function startFeedServer({ changesAnAnswer = 7 } = {}): Promise<FeedServer> {
  const rows = new Map<string, { readonly sequence: number; readonly change: unknown }>();
  const media = new Map<string, string | undefined>();
  let sequence = 4_294_967_296;
  let report: SiteReport | undefined;
  const formerSlugs = new Map<string, { slug: string; formerSlugs: FormerSlug[] }>();
  let questions = 0;
  let questionsFromStart = 0;

  function answerFeed(query: URLSearchParams, response: ServerResponse): void {
    const after = feed.mood === 'repeating' ? 0 : Number(query.get('after'));
    const waiting = [...rows.values()].filter((row) => row.sequence > after).sort((a, b) => a.sequence - b.sequence);
    const page = waiting.slice(0, feed.mood === 'repeating' ? waiting.length : changesAnAnswer);
    const body = JSON.stringify({
      changes: page.map((row) => row.change),
      cursor: page.at(-1)?.sequence ?? Math.min(after, sequence),
      more: waiting.length > page.length,
      ...(feed.isFilling && { filling: true }),
    });
    response.setHeader('content-type', 'application/json');
    switch (feed.mood) {
      case 'cutOff':
        response.writeHead(200, { 'content-length': Buffer.byteLength(body) });
        response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
        return;
      case 'silent':
        return;
      case 'nonsense':
        response.end('<html>502 Bad Gateway</html>');
        return;
      case 'badEnvelope':
        response.end(JSON.stringify({ changes: [{ state: 'live' }], cursor: sequence, more: false }));
        return;
      case 'well':
      case 'repeating':
      case 'away':
        response.end(body);
    }
  }

  /** As the CMS does it: what the last version was called is an address that was left. */
  function noteSlug(document: PublishedDocument): { formerSlugs?: FormerSlug[] } {
    if (!('slug' in document)) return {};
    const key = `${document.kind}:${document.id}`;
    const left = [...formerSlugsAfter(formerSlugs.get(key), { slug: document.slug, sequence })];
    formerSlugs.set(key, { slug: document.slug, formerSlugs: left });
    return left.length > 0 ? { formerSlugs: left } : {};
  }

  function takeReport(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      report = SiteReport.parse(JSON.parse(body));
      response.end(JSON.stringify({ rebuild: feed.rebuild } satisfies SiteReportAnswer));
    });
  }

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const target = request.url ?? '';
    const header = request.headers[SIGNATURE_HEADER];
    const signed = { secret: DOORS_SECRET, method: request.method ?? '', path: target, nowMs: Date.now() };
    if (feed.mood === 'away') return void response.destroy();
    if (feed.mood === 'silent') return void request.resume();
    const url = new URL(target, 'http://doors');
    if (url.pathname.startsWith(DOORS.media)) {
      const content = media.get(url.pathname.slice(DOORS.media.length));
      return void (content === undefined ? response.writeHead(404).end() : response.end(content));
    }
    if (url.pathname === DOORS.siteReport) return takeReport(request, response);
    if (url.pathname === DOORS.previewPermit) {
      const answer = JSON.stringify({ isOpen: feed.isPreviewOpen });
      return void request.resume().on('end', () => response.end(answer));
    }
    if (request.method === 'POST') return void request.resume().on('end', () => response.writeHead(503).end());
    questions += 1;
    if (url.searchParams.get('after') === '0') questionsFromStart += 1;
    if (!isDoorSignatureValid({ ...signed, body: '' }, header?.toString())) return void response.writeHead(401).end();
    answerFeed(url.searchParams, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port');

  const feed: FeedServer = {
    url: `http://127.0.0.1:${address.port}`,
    mood: 'well',
    get sequence() {
      return sequence;
    },
    get live() {
      return report?.reached ?? 0;
    },
    get report() {
      return report;
    },
    rebuild: 0,
    isFilling: false,
    isPreviewOpen: true,
    get questions() {
      return questions;
    },
    get questionsFromStart() {
      return questionsFromStart;
    },
    put: (document) => {
      sequence += 1;
      const former = noteSlug(document);
      const change: FeedChange = { state: 'live', sequence, digest: digestOf(document), ...former, document };
      rows.set(`${document.kind}:${document.id}`, { sequence, change });
      return sequence;
    },
    putRaw: (kind, id, change) => {
      sequence += 1;
      rows.set(`${kind}:${id}`, { sequence, change: { ...Object(change), sequence } });
    },
    remove: ({ kind, id, ...rest }) => {
      sequence += 1;
      const known = formerSlugs.get(`${kind}:${id}`);
      const slug = 'slug' in rest ? { slug: known?.slug ?? rest.slug } : {};
      const former = known && known.formerSlugs.length > 0 ? { formerSlugs: known.formerSlugs } : {};
      const change: FeedChange = { state: 'gone', sequence, kind, id, reason: 'withdrawn', ...slug, ...former };
      rows.set(`${kind}:${id}`, { sequence, change });
      return sequence;
    },
    addMedia: (content, { isServed = true, served = content, extension = 'webp' } = {}) => {
      const file = `${createHash('sha256').update(content).digest('hex').slice(0, 32)}.${extension}`;
      media.set(file, isServed ? served : undefined);
      return file;
    },
    serveMedia: (file, content) => void media.set(file, content),
    changes: () => [...rows.values()].sort((a, b) => a.sequence - b.sequence).map((row) => row.change),
    resetTo: (documents) => {
      rows.clear();
      sequence = 1000;
      for (const document of documents) feed.put(document);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return feed;
}
