/** Scripts that stations may still read out although the item behind them was corrected or withdrawn. */
import type { PayloadRequest } from 'payload';
import { SOURCE_WARNINGS } from 'shared/broadcast/source-state';
import { findItems, type FoundItem } from '../admin/find-items.ts';
import { findScriptSource } from './script-source.ts';

export interface ScriptToLookAt {
  readonly item: FoundItem;
  readonly note: string;
}

export async function listScriptsWithChangedSource(req: PayloadRequest): Promise<readonly ScriptToLookAt[]> {
  const live = await findItems(req, { stage: { equals: 'published' } }, ['script']);
  const looked = await Promise.all(
    live.map(async (item) => ({ item, source: await findScriptSource(req, item.fields) })),
  );
  return looked.flatMap(({ item, source }) =>
    source === undefined || source.state === 'current' ? [] : [{ item, note: `${SOURCE_WARNINGS[source.state]}.` }],
  );
}
