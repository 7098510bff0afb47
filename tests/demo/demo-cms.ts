/** The CMS of a test, opened in this process on a database that other processes may have written to. */
import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import { z } from 'zod';
import type { TestInstallation } from '../support/databases.ts';

/** Settings are read once per process, so the CMS's own functions come from here and are never imported at the top. */
export async function openDemoCms(installation: TestInstallation) {
  for (const [name, value] of Object.entries({ LOG_LEVEL: 'error', ...installation.env })) vi.stubEnv(name, value);
  vi.resetModules();
  const { openPayload } = await import('cms/platform/open-payload');
  const key = randomUUID();
  const payload = await openPayload({ key });
  const { answerRest } = await import('cms/platform/rest-door');
  return {
    payload,
    decideDemo: (await import('cms/demo/demo-state')).decideDemo,
    findDemo: (await import('cms/demo/find-demo')).findDemo,
    seedDemo: (await import('cms/demo/seed-demo')).seedDemo,
    planDemoRemoval: (await import('cms/demo/remove-demo')).planDemoRemoval,
    removeDemo: (await import('cms/demo/remove-demo')).removeDemo,
    ensureOwnUnit: (await import('cms/demo/own-unit')).ensureOwnUnit,
    lexicalBody: (await import('cms/demo/lexical-body')).lexicalBody,
    listDemoItems: (await import('cms/demo/demo-items')).listDemoItems,
    deskAddressOf: (await import('cms/demo/desk-items')).deskAddressOf,
    /** The answer of the admin's REST door to somebody who is signed in, or to nobody. */
    ask: async (method: string, address: string, { body, token }: { body?: unknown; token?: string } = {}) =>
      answerRest(
        new Request(`http://localhost:3000/api${address}`, {
          method,
          headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
        key,
      ),
    pictureId: (await import('cms/demo/demo-items')).pictureId,
    unitId: (await import('cms/demo/demo-items')).unitId,
    ensureFirstAdministrator: (await import('cms/people/first-administrator')).ensureFirstAdministrator,
    collectionOfKind: (await import('cms/editorial/collections')).COLLECTION_OF_KIND,
    moveStage: (await import('cms/editorial/move-stage')).moveStage,
    projectDocument: (await import('cms/publishing/project-document')).projectDocument,
    createPayloadSources: (await import('cms/publishing/payload-sources')).createPayloadSources,
    close: async () => {
      await payload.destroy();
      vi.unstubAllEnvs();
    },
  };
}

export type DemoCms = Awaited<ReturnType<typeof openDemoCms>>;

export async function seedQuietly(cms: DemoCms) {
  return cms.seedDemo({ payload: cms.payload, keepCredentials: () => Promise.resolve() });
}

/** Rows of every collection, by its name. */
export async function countEverything(cms: DemoCms): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const collection of Object.keys(cms.payload.collections)) {
    counts[collection] = (await cms.payload.db.count({ collection, where: {} })).totalDocs;
  }
  return counts;
}

const Published = z.object({ _status: z.literal('published'), stage: z.literal('published') });

/** Items that are not as a finished seeding leaves them. */
export async function listUnfinished(cms: DemoCms): Promise<readonly string[]> {
  const unfinished: string[] = [];
  for (const item of cms.listDemoItems()) {
    const found: unknown = await cms.payload.findByID({
      collection: cms.collectionOfKind[item.kind],
      id: item.id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
    });
    if (!Published.safeParse(found).success) unfinished.push(`${item.kind}:${item.slug}`);
  }
  return unfinished;
}
