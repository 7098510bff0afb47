/** How a projection reads: every document it asks for is remembered, so that a later change of it finds the projection. */
import { z } from 'zod';

const Identified = z.object({ id: z.string() });

export interface ProjectionSources {
  /** The document as stored (main document, relationships as ids), or undefined. */
  find(collection: string, id: string): Promise<unknown>;
  /** Every document of a small collection; any change in that collection makes the projection stale. */
  listAll(collection: string): Promise<readonly unknown[]>;
  /** Documents of the collection that translate `id`. The scan takes a new translation to its original. */
  listTranslations(collection: string, id: string): Promise<readonly unknown[]>;
}

export interface RecordingSources extends ProjectionSources {
  /** `collection:id`, or `collection:*` for a whole collection; sorted. */
  reads(): readonly string[];
}

export function recordReads(sources: ProjectionSources): RecordingSources {
  const reads = new Set<string>();
  return {
    find: (collection, id) => {
      reads.add(readKey(collection, id));
      return sources.find(collection, id);
    },
    listAll: (collection) => {
      reads.add(readKey(collection, '*'));
      return sources.listAll(collection);
    },
    listTranslations: async (collection, id) => {
      const translations = await sources.listTranslations(collection, id);
      for (const translation of translations) {
        const parsed = Identified.safeParse(translation);
        if (parsed.success) reads.add(readKey(collection, parsed.data.id));
      }
      return translations;
    },
    reads: () => [...reads].sort(),
  };
}

export function readKey(collection: string, id: string): string {
  return `${collection}:${id}`;
}

/** Why a published document cannot be shown. Thrown inside a projection, turned into a Result by `projectDocument`. */
export class ProjectionError extends Error {
  override readonly name = 'ProjectionError';
  /** A sentence for the editor that says what to do. */
  readonly sentence: string;

  constructor(sentence: string) {
    super(sentence);
    this.sentence = sentence;
  }
}

/** Parses what the CMS stores; names the wrong fields in the sentence. */
export function parseDoc<Schema extends z.ZodType>(schema: Schema, doc: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(doc);
  if (parsed.success) return parsed.data;
  throw new ProjectionError(`Nội dung chưa đăng được vì các mục sau còn thiếu hoặc sai: ${fieldsOf(parsed.error)}.`);
}

export function fieldsOf(error: z.ZodError): string {
  return [...new Set(error.issues.map((issue) => issue.path.join('.') || '(toàn bài)'))].join(', ');
}
