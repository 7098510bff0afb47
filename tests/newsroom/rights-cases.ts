/** Every cell of the tables of rights, through REST and through the Local API; a file for each database, so that they run side by side. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOVE_CASES, OPERATION_CASES } from 'shared/editorial/rights.cases';
import type { Role } from 'shared/editorial/roles';
import { ACTIONS, type Action } from 'shared/editorial/workflow-table';
import { testDatabases, type TestDatabase } from '../support/databases.ts';
import { articleData, idOf, latestOf, openNewsroom, type Newsroom, type Person } from './newsroom.ts';

const RESOURCES = ['content', 'scripts'] as const;
type Resource = (typeof RESOURCES)[number];
type Place = 'ownUnit' | 'elsewhere';
const PLACES = ['ownUnit', 'elsewhere'] as const satisfies readonly Place[];
const COLLECTIONS = { content: 'articles', scripts: 'scripts' } as const;
const KINDS = { content: 'article', scripts: 'script' } as const;

/** The moves that lead to where each action is open. */
const WAY_TO: Readonly<Record<Action, readonly Action[]>> = {
  submit: [],
  sendBack: ['submit'],
  approve: ['submit'],
  publish: ['submit', 'approve'],
  schedule: ['submit', 'approve'],
  cancelSchedule: ['submit', 'approve', 'schedule'],
  correct: ['submit', 'approve', 'publish'],
  discardCorrection: ['submit', 'approve', 'publish', 'correct'],
  withdraw: ['submit', 'approve', 'publish'],
  withdrawUrgently: ['submit', 'approve', 'publish'],
  confirmWithdrawal: ['submit', 'approve', 'publish', 'withdrawUrgently'],
  republish: ['submit', 'approve', 'publish', 'withdraw'],
  archive: [],
};

const WHAT_IS_ASKED = { reason: 'Kiểm tra quyền', scheduledFor: new Date(Date.now() + 3_600_000).toISOString() };

export function describeRights(name: TestDatabase['name']): void {
  const database = testDatabases.find((each) => each.name === name);
  describe.skipIf(!database)(`the rights (${name})`, () => {
    if (database) tryEveryCell(database);
  });
}

function tryEveryCell(database: TestDatabase): void {
  let room: Newsroom;
  let people: Readonly<Record<Role, Person>>;
  /** Who writes and who decides while a cell is prepared: nobody of the cells. */
  let writers: Readonly<Record<Place, Person>>;
  let chief: Person;
  let source: string;
  const waiting = new Map<string, string>();

  beforeAll(async () => {
    room = await openNewsroom(database);
    const { reporter, editor, approver, broadcaster, analyst, administrator } = room;
    people = { reporter, editor, approver, broadcaster, analyst, administrator };
    writers = {
      ownUnit: await room.hire('soan@thu.vn', 'editor', room.units.ward),
      elsewhere: await room.hire('soankhac@thu.vn', 'editor', room.units.other),
    };
    chief = await room.hire('quantri2@thu.vn', 'administrator', undefined);
    source = idOf(await writers.ownUnit.rest('POST', '/articles', articleData(room.units.ward)));
  });
  afterAll(() => room.close());

  const unitAt = (place: Place) => (place === 'ownUnit' ? room.units.ward : room.units.other);
  const dataOf = (resource: Resource, place: Place) =>
    resource === 'content'
      ? articleData(unitAt(place))
      : {
          headline: 'Bài phát thanh thử',
          unit: unitAt(place),
          sourceItem: { relationTo: 'articles', value: source },
          lead: 'Kính thưa bà con.',
        };
  const write = async (author: Person, resource: Resource, place: Place) =>
    idOf(await author.rest('POST', `/${COLLECTIONS[resource]}`, dataOf(resource, place)));

  interface Item {
    readonly action: Action;
    readonly resource: Resource;
    readonly place: Place;
  }
  const prepare = async ({ action, resource, place }: Item, author = writers[place]): Promise<string> => {
    const id = await write(author, resource, place);
    for (const step of WAY_TO[action]) {
      const moved = await room.moveStage({
        payload: room.payload,
        user: step === 'submit' ? writers[place].user : chief.user,
        kind: KINDS[resource],
        id,
        action: step,
        ...WHAT_IS_ASKED,
      });
      if (!moved.ok) throw new Error(`${step}: ${JSON.stringify(moved.failure)}`);
    }
    return id;
  };
  /** A refused move leaves its item as it was, so the next cell may try the same. */
  const keyOf = (item: Item): string => Object.values(item).join(' ');
  const takeItem = async (item: Item): Promise<string> => {
    const id = waiting.get(keyOf(item)) ?? (await prepare(item));
    waiting.set(keyOf(item), id);
    return id;
  };

  describe.each(RESOURCES)('to move %s', (resource) => {
    const cases = MOVE_CASES[resource].flatMap((cell) => PLACES.map((place) => ({ ...cell, place })));

    it.each(cases)('$name by $role, $place ($reach)', async ({ name, role, reach, place }) => {
      const action = ACTIONS.find((candidate) => candidate === name) ?? 'submit';
      const person = people[role];
      const isAllowed = reach === 'A' || (reach === 'U' && place === 'ownUnit');
      const item = { action, resource, place };
      const byRest = await takeItem(item);
      const answer = await person.rest('POST', `/${COLLECTIONS[resource]}/${byRest}/move`, {
        action,
        ...WHAT_IS_ASKED,
      });
      if (isAllowed) waiting.delete(keyOf(item));
      expect(isAllowed ? [200] : [403, 404]).toContain(answer.status);

      const locally = await takeItem(item);
      const before = await latestOf(room.payload, COLLECTIONS[resource], locally);
      const moved = await room.moveStage({
        payload: room.payload,
        user: person.user,
        kind: KINDS[resource],
        id: locally,
        action,
        ...WHAT_IS_ASKED,
      });
      if (isAllowed) waiting.delete(keyOf(item));
      expect(moved.ok).toBe(isAllowed);
      const after = await latestOf(room.payload, COLLECTIONS[resource], locally);
      expect(after['lastMove'] !== before['lastMove']).toBe(isAllowed);
    });
  });

  it('let a reporter submit what the reporter wrote', async () => {
    const id = await prepare({ action: 'submit', resource: 'content', place: 'ownUnit' }, room.reporter);
    expect((await room.reporter.rest('POST', `/articles/${id}/move`, { action: 'submit' })).status).toBe(200);
  });

  describe.each(RESOURCES)('to work on %s', (resource) => {
    const collection = COLLECTIONS[resource];
    const cases = OPERATION_CASES[resource].flatMap((cell) => PLACES.map((place) => ({ ...cell, place })));

    it.each(cases)('$name by $role, $place ($reach)', async ({ name, role, reach, place }) => {
      const person = people[role];
      const isAllowed = reach === 'A' || (reach === 'U' && place === 'ownUnit');
      const isOwn = reach === 'O' && place === 'ownUnit';
      const asPerson = { overrideAccess: false, user: person.user, depth: 0 } as const;
      const { payload } = room;
      const rest = async (id: string): Promise<number> => {
        if (name === 'create') return (await person.rest('POST', `/${collection}`, dataOf(resource, place))).status;
        if (name === 'read') return (await person.rest('GET', `/${collection}/${id}?draft=true`)).status;
        return (await person.rest(name === 'update' ? 'PATCH' : 'DELETE', `/${collection}/${id}`, {})).status;
      };
      const local = async (id: string): Promise<boolean> => {
        const data = dataOf(resource, place);
        const done =
          name === 'create'
            ? payload.create({ collection, data, ...asPerson })
            : name === 'read'
              ? payload.findByID({ collection, id, draft: true, ...asPerson })
              : name === 'update'
                ? payload.update({ collection, id, data: {}, ...asPerson })
                : payload.delete({ collection, id, ...asPerson });
        return done.then(
          () => true,
          () => false,
        );
      };
      // Only an allowed deletion uses an item up.
      const makeItem = async (): Promise<string> => {
        if (name === 'create') return '';
        if (name === 'delete' && isAllowed) return write(writers[place], resource, place);
        const key = `untouched ${resource} ${place}`;
        const id = waiting.get(key) ?? (await write(writers[place], resource, place));
        waiting.set(key, id);
        return id;
      };
      expect(isAllowed ? [200, 201] : [403, 404]).toContain(await rest(await makeItem()));
      expect(await local(await makeItem())).toBe(isAllowed);
      if (isOwn) {
        expect(await rest(await write(person, resource, place))).toBe(200);
        expect(await local(await write(person, resource, place))).toBe(true);
      }
    });
  });
}
