/** Small questions to the database that every step of seeding asks. */
import type { Payload } from 'payload';

export async function doesExist(payload: Payload, collection: string, id: string): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection, where: { id: { equals: id } }, overrideAccess: true });
  return totalDocs > 0;
}
