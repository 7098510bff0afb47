/** What people do in the newsroom, one thing at a time, chosen by chance from what can be done. */
import { WITHDRAW_REASONS } from 'shared/editorial/workflow-table';
import type { Dice } from './dice.ts';
import { contentOf, type Item, type Kind, type Newsroom } from './newsroom-things.ts';

const MOST_ITEMS = 9;

const COLLECTIONS = {
  article: 'articles',
  tactic: 'tactics',
  exemplar: 'exemplars',
  hotline: 'hotlines',
  event: 'events',
} as const satisfies Record<Kind, string>;

/** Does one thing and says what it was. */
export async function doSomething(room: Newsroom, dice: Dice): Promise<string> {
  const chosen = dice.pick(room.items.length < 4 ? EARLY : ALWAYS);
  await chosen.act(room, dice);
  return chosen.name;
}

interface Deed {
  readonly name: string;
  readonly act: (room: Newsroom, dice: Dice) => Promise<void>;
}

const publishNew: Deed = {
  name: 'publish',
  act: async (room, dice) => {
    if (room.items.length >= MOST_ITEMS) return correct.act(room, dice);
    const kind = dice.pick<Kind>(['article', 'article', 'tactic', 'tactic', 'exemplar', 'hotline', 'event']);
    room.count += 1;
    const id = await room.cms.write(kind, contentOf(kind, room, dice));
    await room.cms.publish(kind, id);
    room.items.push({ kind, id, isLive: true });
  },
};

const publishMany: Deed = {
  name: 'publish many',
  act: async (room, dice) => {
    const waiting: Item[] = [];
    for (let n = 0; n < 3 && room.items.length + waiting.length < MOST_ITEMS; n += 1) {
      room.count += 1;
      const id = await room.cms.write('article', contentOf('article', room, dice));
      for (const action of ['submit', 'approve'] as const) await room.cms.move('article', id, action);
      waiting.push({ kind: 'article', id, isLive: true });
    }
    await Promise.all(waiting.map(({ kind, id }) => room.cms.move(kind, id, 'publish')));
    room.items.push(...waiting);
  },
};

const correct: Deed = {
  name: 'correct',
  act: async (room, dice) => {
    const item = pickItem(room, dice, true);
    if (!item) return;
    room.count += 1;
    await room.cms.move(item.kind, item.id, 'correct');
    const { slug: _slug, ...content } = contentOf(item.kind, room, dice);
    await room.cms.change(item.kind, item.id, content);
    await room.cms.publish(item.kind, item.id);
  },
};

const withdraw: Deed = {
  name: 'withdraw',
  act: async (room, dice) => {
    const item = pickItem(room, dice, true);
    if (!item) return;
    const others = room.items.filter((other) => other !== item && other.isLive && other.kind !== 'hotline');
    // A number has no page that could stay or lead elsewhere.
    const reason = item.kind === 'hotline' ? 'error' : dice.pick(WITHDRAW_REASONS);
    if (reason === 'replaced' && others.length === 0) return;
    const other = reason === 'replaced' ? dice.pick(others) : undefined;
    const withdrawn = room.cms.withdraw(item.kind, item.id, reason, other && `${other.kind}:${other.id}`);
    item.isLive = await withdrawn.then(
      () => false,
      (error: unknown) => !refusesAsChanged(item, error),
    );
  },
};

const republish: Deed = {
  name: 'republish',
  act: async (room, dice) => {
    const item = pickItem(room, dice, false);
    if (!item) return;
    const moved = room.cms.move(item.kind, item.id, 'republish');
    item.isLive = await moved.then(
      () => true,
      (error: unknown) => refusesAsChanged(item, error),
    );
  },
};

const remove: Deed = {
  name: 'delete',
  act: async (room, dice) => {
    const item = pickItem(room, dice, dice.oneIn(2));
    if (!item) return;
    await room.cms.payload.delete({ collection: COLLECTIONS[item.kind], id: item.id });
    room.items.splice(room.items.indexOf(item), 1);
  },
};

const schedule: Deed = {
  name: 'publish at a set time',
  act: async (room, dice) => {
    if (room.items.length >= MOST_ITEMS) return correct.act(room, dice);
    room.count += 1;
    const kind = dice.pick<Kind>(['article', 'tactic']);
    const id = await room.cms.write(kind, contentOf(kind, room, dice));
    for (const action of ['submit', 'approve'] as const) await room.cms.move(kind, id, action);
    await room.cms.publishOnSchedule(kind, id);
    room.items.push({ kind, id, isLive: true });
  },
};

const restore: Deed = {
  name: 'bring an old version back',
  act: async (room, dice) => {
    // Of what refers only to things that are never deleted: an old version may name a hotline that is gone.
    const item = pickItem(room, dice, true);
    if (item?.kind !== 'article' && item?.kind !== 'event') return;
    await room.cms.move(item.kind, item.id, 'correct');
    await room.cms.restoreOldest(item.kind, item.id);
    await room.cms.publish(item.kind, item.id);
  },
};

const changeHotline: Deed = {
  name: 'change a hotline',
  act: async (room, dice) => {
    const hotlines = room.items.filter(({ kind, isLive }) => kind === 'hotline' && isLive);
    if (hotlines.length === 0) return publishNew.act(room, dice);
    const { kind, id } = dice.pick(hotlines);
    await room.cms.move(kind, id, 'correct');
    await room.cms.change(kind, id, { number: `0236 000 0${100 + dice.roll(900)}` });
    await room.cms.publish(kind, id);
  },
};

const blurPicture: Deed = {
  name: 'blur a picture',
  act: (room, dice) => room.cms.blur(dice.pick(room.media)),
};

const renameUnit: Deed = {
  name: 'rename a unit',
  act: async (room, dice) => {
    room.count += 1;
    const slug = dice.oneIn(2) ? { slug: `don-vi-${dice.roll(3)}-${dice.pick(room.units).slice(0, 4)}` } : {};
    const data = { name: `Đơn vị ${room.count}`, ...slug };
    await room.cms.payload.update({ collection: 'units', id: dice.pick(room.units), data }).catch(ignoreTakenSlug);
  },
};

const mergeUnits: Deed = {
  name: 'merge units',
  act: async (room, dice) => {
    const [into, from] = [dice.pick(room.units), dice.pick(room.units)];
    const predecessors = into === from ? [] : [from];
    await room.cms.payload.update({ collection: 'units', id: into, data: { predecessors } }).catch(ignoreOwnPast);
  },
};

const changeSection: Deed = {
  name: 'rename or move a section',
  act: async (room, dice) => {
    room.count += 1;
    const id = dice.pick(room.sections);
    const slug = dice.oneIn(2) ? { slug: `chuyen-muc-${dice.roll(4)}` } : {};
    const data = { name: `Chuyên mục ${room.count}`, order: dice.roll(9), ...slug };
    await room.cms.payload.update({ collection: 'sections', id, data }).catch(ignoreTakenSlug);
  },
};

const changePicture: Deed = {
  name: 'describe a picture anew',
  act: async (room, dice) => {
    room.count += 1;
    const data = { alt: `Ảnh mô tả lần ${room.count}` };
    await room.cms.payload.update({ collection: 'media', id: dice.pick(room.media), data });
  },
};

const EARLY = [publishNew, publishNew, publishMany, renameUnit] as const;
const ALWAYS = [
  publishNew,
  publishNew,
  publishMany,
  correct,
  correct,
  withdraw,
  withdraw,
  republish,
  republish,
  remove,
  renameUnit,
  mergeUnits,
  changeSection,
  changePicture,
  schedule,
  restore,
  changeHotline,
  blurPicture,
] as const satisfies readonly Deed[];

/** Two units may not have one address: the newsroom refuses, and nothing has changed. */
function ignoreTakenSlug(error: unknown): void {
  if (!(error instanceof Error) || !/slug|đường dẫn|unique/i.test(error.message)) throw error;
}

/** A unit that became of another one is not among that one's predecessors: the newsroom refuses, and nothing has changed. */
function ignoreOwnPast(error: unknown): void {
  if (!(error instanceof Error) || !error.message.includes('Hợp thành từ các đơn vị cũ')) throw error;
}

/**
 * A hotline that it names may have been deleted since: then it is no longer what was approved. It stays withdrawn, or is not
 * marked as outdated. False, for the item stays as it was; anything else that went wrong is thrown.
 */
function refusesAsChanged({ kind }: Item, error: unknown): false {
  const isRefused = error instanceof Error && /changedSinceApproval|correctionUnderWay/u.test(error.message);
  if (kind === 'tactic' && isRefused) return false;
  throw error;
}

function pickItem(room: Newsroom, dice: Dice, isLive: boolean): Item | undefined {
  const fitting = room.items.filter((item) => item.isLive === isLive);
  return fitting.length === 0 ? undefined : dice.pick(fitting);
}
