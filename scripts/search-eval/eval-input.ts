/** The corpus and the queries of `search:eval`, checked before anything is indexed. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** Absent, null and empty are one: a corpus from elsewhere is judged as it is. */
const Text = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const CorpusDocument = z.object({
  id: z.string(),
  title: Text,
  summary: Text,
  body: Text,
  type: Text,
  category: Text,
  unit: Text,
  /** What does not begin with a day is no date. */
  date: Text.transform((date) => (/^\d{4}-\d\d-\d\d/.test(date) ? date : '')),
});
export type CorpusDocument = z.infer<typeof CorpusDocument>;

const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const Filters = z.strictObject({
  type: z.string().optional(),
  category: z.string().optional(),
  unit: z.string().optional(),
  from: Day.optional(),
  to: Day.optional(),
});
export type EvalFilters = z.infer<typeof Filters>;

const EvalQuery = z.object({
  class: z.string().default(''),
  query: z.string(),
  filters: Filters.optional(),
  expectTop: z.string().optional(),
  expectEveryTopFiveMatches: z.string().optional(),
});
export type EvalQuery = z.infer<typeof EvalQuery>;

const QueryFile = z.object({ targets: z.array(CorpusDocument).default([]), queries: z.array(EvalQuery) });

export interface EvalInput {
  readonly documents: readonly CorpusDocument[];
  readonly queries: readonly EvalQuery[];
}

export async function readEvalInput(files: { readonly corpus: string; readonly queries: string }): Promise<EvalInput> {
  const documents = new Map<string, CorpusDocument>();
  const lines = createInterface({ input: createReadStream(files.corpus), crlfDelay: Infinity });
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const json = text.replace(/^\uFEFF/, '').trim();
    if (json === '') continue;
    const document = parse(CorpusDocument, json, `${files.corpus}, dòng ${line}`);
    documents.set(document.id, document);
  }
  const { targets, queries } = parse(QueryFile, await readFile(files.queries, 'utf8'), files.queries);
  for (const target of targets) if (!documents.has(target.id)) documents.set(target.id, target);
  return { documents: [...documents.values()], queries };
}

/** Where a line is wrong, the command ends with the place and what is wrong there. */
export class InputError extends Error {}

function parse<Schema extends z.ZodType>(schema: Schema, text: string, place: string): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError(`${place}: không phải JSON hợp lệ.`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(`${place}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}
