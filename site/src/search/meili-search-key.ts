/** A key that may only search, and in this one index only: what answers residents can change nothing. */
import type { Meilisearch } from 'meilisearch';

interface SearchKeyRequest {
  /** With a key that may make keys. */
  readonly client: Meilisearch;
  readonly indexName: string;
}

export async function searchKeyOf({ client, indexName }: SearchKeyRequest): Promise<string> {
  const name = `${indexName.replaceAll('_', '-')}-search`;
  const { results } = await client.getKeys({ limit: 1000 });
  const known = results.find((candidate) => candidate.name === name);
  if (known) return known.key;
  const made = await client.createKey({ name, actions: ['search'], indexes: [indexName], expiresAt: null });
  return made.key;
}
