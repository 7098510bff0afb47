/**
 * Fills the database of an installation under test: accounts, a unit, sections, so many published items written straight
 * through the adapter in the form a save leaves, and so many that only wait to be published. Prints what waits as JSON.
 * Arguments: live items, waiting items, the password of the accounts.
 */
import { randomUUID } from 'node:crypto';
import { lexicalBody } from 'cms/demo/lexical-body';
import { moveStage } from 'cms/editorial/move-stage';
import { inTransaction } from 'cms/platform/atomic-update';
import { openPayload } from 'cms/platform/open-payload';
import { SENTENCES } from './content/sentences.ts';
import { SAMPLE_UNIT, samplePublishedAt, sampleText } from './sample-documents.ts';

const AT_ONCE = 100;
const SECTIONS = 6;
/** One warning for this many articles. */
const WARNING_EVERY = 20;

const [live = '0', waiting = '0', password = ''] = process.argv.slice(2);
const payload = await openPayload();

const unit = await payload.create({
  collection: 'units',
  data: { name: SAMPLE_UNIT.name, slug: SAMPLE_UNIT.slug, type: 'ward' },
});
const sections: string[] = [];
for (let n = 0; n < SECTIONS; n += 1) {
  const data = { name: `Chuyên mục ${n + 1}`, slug: `chuyen-muc-${n + 1}`, order: n };
  sections.push(String((await payload.create({ collection: 'sections', data })).id));
}
const reporter = await hire('reporter');
const editor = await hire('editor');
const approver = await hire('approver');
await hire('administrator');

async function hire(role: string) {
  const data = { name: role, email: `${role}@bench.example`, password, role, unit: unit.id, mustChangePassword: false };
  return { ...(await payload.create({ collection: 'users', data })), collection: 'users' as const };
}

function contentOf(kind: 'article' | 'tactic', n: number): Record<string, unknown> {
  const { headline, paragraphs } = sampleText(n);
  const common = { headline, unit: unit.id };
  if (kind === 'article') {
    const section = sections[n % SECTIONS];
    return { ...common, genre: 'feature', standfirst: '', section, body: lexicalBody([...paragraphs], `bench-${n}`) };
  }
  return {
    ...common,
    type: 'A1',
    summary: SENTENCES[n % SENTENCES.length],
    signs: [{ id: randomUUID(), text: SENTENCES[1] }],
    doNow: [{ id: randomUUID(), text: SENTENCES[7] }],
    howItWorks: lexicalBody(paragraphs.slice(0, 3), `bench-${n}`),
    state: 'active',
  };
}

for (let start = 0; start < Number(live); start += AT_ONCE) {
  await inTransaction(payload, async (req) => {
    for (let n = start; n < Math.min(start + AT_ONCE, Number(live)); n += 1) {
      const kind = n % WARNING_EVERY === 0 ? 'tactic' : 'article';
      const collection = kind === 'tactic' ? 'tactics' : 'articles';
      const at = samplePublishedAt(n);
      const id = randomUUID();
      const system = { _status: 'published', stage: 'published', firstPublishedAt: at, revisedAt: at, lastMove: 3 };
      const data = { ...contentOf(kind, n), ...system, slug: `bai-so-${n}`, author: reporter.id };
      await payload.db.create({ collection, data: { ...data, id }, req });
      await payload.db.createVersion({
        collectionSlug: collection,
        parent: id,
        versionData: { ...data, id, createdAt: at, updatedAt: at },
        autosave: false,
        createdAt: at,
        updatedAt: at,
        req,
      });
    }
  });
}

const prepared: {
  readonly collection: string;
  readonly id: string;
  readonly path: string;
  readonly headline: string;
}[] = [];
for (let n = 0; n < Number(waiting); n += 1) {
  // Every tenth is a warning: the urgent ones.
  const kind = n % 10 === 0 ? 'tactic' : 'article';
  const collection = kind === 'tactic' ? 'tactics' : 'articles';
  const headline = `Mục chờ đăng số ${n} của ${randomUUID().slice(0, 8)}`;
  const data = { ...contentOf(kind, Number(live) + n), headline };
  const made = await payload.create({ collection, data, user: reporter, draft: true });
  const id = String(made.id);
  await move('submit', reporter, kind, id);
  await move('submit', editor, kind, id);
  await move('approve', approver, kind, id);
  const path = `/${kind === 'tactic' ? 'canh-bao' : 'tin-bai'}/${String(made['slug'])}/`;
  prepared.push({ collection, id, path, headline });
}

/** A second `submit` is the editor's where the newsroom has one; refused as the wrong stage where it has not. */
async function move(
  action: 'submit' | 'approve',
  user: unknown,
  kind: 'article' | 'tactic',
  id: string,
): Promise<void> {
  const moved = await moveStage({ payload, user, kind, id, action });
  if (moved.ok || (action === 'submit' && user === editor && moved.failure.kind === 'wrongStage')) return;
  throw new Error(`${action}: ${JSON.stringify(moved.failure)}`);
}

process.stdout.write(`${JSON.stringify(prepared)}\n`);
await payload.destroy();
process.exit(0);
