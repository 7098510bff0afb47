/** The examples are the contract's second half: CMS and site both test against them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AiringBatch, AiringBatchAnswer } from './airing.ts';
import { DOCUMENT_KINDS, PublishedDocument } from './documents.ts';
import { FeedPage, LiveStatus } from './feed.ts';
import { LineOrder, LineStatus } from './line-status.ts';
import { PreviewAnswer, PreviewPermit, PreviewPermitAnswer, PreviewRequest } from './preview.ts';
import { ReachTotals, ReachTotalsAnswer } from './reach-totals.ts';
import { SiteReport, SiteReportAnswer } from './site-report.ts';

function exampleOf(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./examples/${name}.json`, import.meta.url), 'utf8'));
}

describe('the examples of the contract', () => {
  it.each(DOCUMENT_KINDS)('holds a document of kind %s that survives its schema unchanged', (kind) => {
    const example = exampleOf(kind);
    const parsed = PublishedDocument.parse(example);
    expect(parsed.kind).toBe(kind);
    expect(parsed).toEqual(example);
  });

  it.each([
    ['feed-page', FeedPage],
    ['reach-totals', ReachTotals],
    ['reach-totals-answer', ReachTotalsAnswer],
    ['airings', AiringBatch],
    ['airings-answer', AiringBatchAnswer],
    ['live-status', LiveStatus],
    ['site-report', SiteReport],
    ['site-report-answer', SiteReportAnswer],
    ['line-status', LineStatus],
    ['line-order', LineOrder],
    ['preview-request', PreviewRequest],
    ['preview-permit', PreviewPermit],
    ['preview-permit-answer', PreviewPermitAnswer],
    ['preview-answer', PreviewAnswer],
  ])('holds a message %s that survives its schema unchanged', (name, schema) => {
    const example = exampleOf(name);
    expect(schema.parse(example)).toEqual(example);
  });
});
