import type { CollectionConfig } from 'payload';

/** Every form of the collection tells what it shows as refused: see `kept-refusals.ts`. */
export function withKeptRefusals(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection;
  const edit = admin?.components?.edit;
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), '/fields/RefusalKeeper.tsx#RefusalWatch'];
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
  };
}
