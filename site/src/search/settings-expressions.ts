/** What may be called otherwise: the tables of the house with what editors added to the site's settings. */
import { createExpressions, type Expressions } from 'shared/search/expressions';
import type { DocumentReader } from '../store/document-reader.ts';

/** Made anew only when the settings' lists have changed. */
export function expressionsOfSettings(reader: Pick<DocumentReader, 'findById'>): () => Expressions {
  let made: { readonly key: string; readonly expressions: Expressions } | undefined;
  return () => {
    const settings = reader.findById('settings', 'settings');
    const synonyms = settings?.synonyms.map(({ words }) => words) ?? [];
    const abbreviations = settings?.abbreviations ?? [];
    const key = JSON.stringify([synonyms, abbreviations]);
    if (made?.key !== key) made = { key, expressions: createExpressions({ synonyms, abbreviations }) };
    return made.expressions;
  };
}
