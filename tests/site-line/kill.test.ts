import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DocumentOf } from 'site/store/document-reader';
import { article, picture, readAllExamples, warning } from './example-documents.ts';
import { startFeedServer, type FeedServer } from './feed-server.ts';
import { createSiteProcess, readTree, type SiteProcess } from './site-process.ts';

const LIVES = 18;
/** Each life changes documents of its own, so that damage done in it is not painted over by a later one. */
const DOCUMENTS_A_LIFE = 10;
const DOCUMENTS = LIVES * DOCUMENTS_A_LIFE;

let feed: FeedServer;
let site: SiteProcess;
let fresh: SiteProcess;

beforeAll(async () => {
  feed = await startFeedServer();
  site = await createSiteProcess({ doorsUrl: feed.url });
  fresh = await createSiteProcess({ doorsUrl: feed.url });
});

afterAll(async () => {
  await site.remove();
  await fresh.remove();
  await feed.close();
});

/** A sequence that looks random and is the same in every run. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

/** One editor's move: changed, renamed, taken away, brought back, with a picture, or a unit that renames itself. */
function editOne(dice: (sides: number) => number, n: number): void {
  const document: DocumentOf<'tactic'> | DocumentOf<'article'> = n % 2 === 0 ? warning(n) : article(n);
  switch (dice(7)) {
    case 0:
      feed.put({ ...document, headline: `${document.headline}, sửa lần ${dice(9)}` });
      return;
    case 1:
      feed.put({ ...document, slug: `${document.slug}-doi-ten-${dice(3)}` });
      return;
    case 2:
      feed.remove(document);
      return;
    case 3:
      feed.put({ ...document, cover: picture(feed.addMedia(`ảnh ${dice(8)}`)) });
      return;
    case 4: {
      const unit = readAllExamples().find((example) => example.kind === 'unit');
      if (n < 40 && unit?.kind === 'unit') feed.put({ ...unit, name: `Phường Tiếng Mõ ${n}` });
      return;
    }
    default:
      feed.put(document);
  }
}

async function untilAllShown(process: SiteProcess): Promise<void> {
  await process.until('/healthz', (_, text) => {
    const { reached, waitingPages, heldChanges } = JSON.parse(text || '{}');
    return reached === feed.sequence && waitingPages === 0 && heldChanges === 0;
  });
  // The last turn of the line, which clears away what nobody needs, comes after the last page.
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

it('killed at any moment, the line ends up with the pages that a fresh start makes', { timeout: 180_000 }, async () => {
  const dice = createDice(20_261_123);
  for (const document of readAllExamples()) feed.put(document);
  for (let n = 0; n < DOCUMENTS; n += 1) feed.put(n % 2 === 0 ? warning(n) : article(n));

  await site.start();
  await untilAllShown(site);
  await site.kill('SIGKILL');
  for (let life = 0; life < LIVES; life += 1) {
    for (let n = life; n < DOCUMENTS; n += LIVES) editOne(dice, n);
    await site.start('listening');
    await new Promise((resolve) => setTimeout(resolve, dice(180)));
    for (let n = life; n < DOCUMENTS; n += LIVES) if (dice(2) === 0) editOne(dice, n);
    await new Promise((resolve) => setTimeout(resolve, dice(250)));
    await site.kill('SIGKILL');
  }

  await site.start();
  await fresh.start();
  await untilAllShown(site);
  await untilAllShown(fresh);
  const survived = await readTree(site.publicFolder);
  const expected = await readTree(fresh.publicFolder);
  expect(Object.keys(survived)).toEqual(Object.keys(expected));
  const different = Object.keys(expected).filter((file) => survived[file] !== expected[file]);
  expect(different).toEqual([]);
  expect(Object.keys(expected).length).toBeGreaterThan(3 * DOCUMENTS);
});
