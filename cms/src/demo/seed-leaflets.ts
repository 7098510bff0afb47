/** Puts the leaflets into the media collection, as an editor's upload would. */
import { readFile } from 'node:fs/promises';
import type { Payload } from 'payload';
import { DEMO_LEAFLETS, type LeafletName } from './content/leaflets.ts';
import { PICTURE_CREDIT } from './content/pictures.ts';
import { leafletId } from './demo-items.ts';
import { doesExist } from './existing.ts';

export async function seedLeaflets(payload: Payload): Promise<void> {
  for (const name of listLeafletNames()) {
    if (await doesExist(payload, 'media', leafletId(name))) continue;
    const data = await readFile(new URL(`leaflets/${name}.pdf`, import.meta.url));
    await payload.create({
      collection: 'media',
      data: { id: leafletId(name), alt: DEMO_LEAFLETS[name], credit: PICTURE_CREDIT },
      file: { data, mimetype: 'application/pdf', name: `${name}.pdf`, size: data.length },
      disableTransaction: true,
      depth: 0,
    });
  }
}

export function listLeafletNames(): readonly LeafletName[] {
  return Object.keys(DEMO_LEAFLETS).filter((name): name is LeafletName => Object.hasOwn(DEMO_LEAFLETS, name));
}
