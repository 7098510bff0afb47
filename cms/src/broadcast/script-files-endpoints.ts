/** `GET /api/scripts/:id/ban-doc`, `….docx`, `….txt`: the script as last saved, to be read, printed or pasted. */
import type { Endpoint, PayloadRequest } from 'payload';
import { formatReadingTime, secondsOnAir, USUAL_SYLLABLES_PER_MINUTE } from 'shared/broadcast/reading-time';
import { scriptTextOf, spokenScript } from 'shared/broadcast/script-text';
import { SCRIPT_PRIORITIES } from 'shared/broadcast/script-terms';
import { compileLexicon } from 'shared/broadcast/station-lexicon';
import { formatVietnamDay, vietnamDayOf } from 'shared/kernel/vietnam-date';
import { slugOf } from 'shared/kernel/vietnamese-text';
import { z } from 'zod';
import { staffOf } from '../people/staff.ts';
import { OptionalDay, StoredNumber } from '../publishing/stored-fields.ts';
import { loadLexicon } from './load-lexicon.ts';
import { renderScriptDocx } from './render-script-docx.ts';
import { renderScriptHtml, renderScriptText, type ScriptSheet } from './script-sheet.ts';

const ScriptDoc = z.looseObject({
  headline: z.string(),
  stage: z.string().nullish(),
  unit: z.object({ id: z.string(), name: z.string() }).nullish().catch(undefined),
  priority: z.enum(['normal', 'priority', 'urgent']).nullish().catch(undefined),
  validUntil: OptionalDay,
  readings: StoredNumber,
});

const Station = z.object({
  syllablesPerMinute: z.number(),
  region: z.enum(['north', 'south']).nullish(),
  jingleSeconds: StoredNumber,
});

const NOT_FOUND = 'Không tìm thấy bài phát thanh này.';

export const scriptFilesEndpoints: Endpoint[] = [
  file('/:id/ban-doc', (sheet) => ({
    body: renderScriptHtml(sheet),
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })),
  file('/:id/ban-doc.txt', (sheet) => ({
    body: renderScriptText(sheet),
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...attachment(sheet, 'txt') },
  })),
  file('/:id/ban-doc.docx', async (sheet) => ({
    body: await renderScriptDocx(sheet),
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ...attachment(sheet, 'docx'),
    },
  })),
];

interface File {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers: Record<string, string>;
}

function file(path: string, render: (sheet: ScriptSheet) => File | Promise<File>): Endpoint {
  return {
    path,
    method: 'get',
    handler: async (req) => {
      if (!staffOf(req.user)) return refusal(401, 'Hãy đăng nhập để tải bài phát thanh.');
      const sheet = await findSheet(req, req.routeParams?.['id']);
      if (!sheet) return refusal(404, NOT_FOUND);
      const { body, headers } = await render(sheet);
      return new Response(body, { headers: { ...headers, 'Cache-Control': 'private, no-store' } });
    },
  };
}

function attachment({ title }: ScriptSheet, extension: string): Record<string, string> {
  return { 'Content-Disposition': `attachment; filename="${slugOf(title, 60) || 'bai-phat-thanh'}.${extension}"` };
}

async function findSheet(req: PayloadRequest, id: unknown): Promise<ScriptSheet | undefined> {
  if (typeof id !== 'string') return undefined;
  const found: unknown = await req.payload.findByID({
    collection: 'scripts',
    id,
    draft: true,
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const parsed = ScriptDoc.safeParse(found);
  if (!parsed.success) return undefined;
  const doc = parsed.data;
  const station = await findStation(req, doc.unit?.id);
  const lexicon = compileLexicon(await loadLexicon(req.payload, req));
  const { spoken, syllables, questions } = spokenScript(scriptTextOf(doc), { lexicon, region: station.region });
  const seconds = secondsOnAir({ ...station, syllables, readings: doc.readings ?? 1 });
  return {
    title: doc.headline,
    spoken,
    warning: warningOf(doc.stage ?? 'draft', questions.length),
    facts: [
      doc.unit?.name ?? '',
      doc.priority === 'priority' || doc.priority === 'urgent' ? SCRIPT_PRIORITIES[doc.priority] : '',
      `${syllables} âm tiết, khoảng ${formatReadingTime(seconds)}`,
      (doc.readings ?? 1) > 1 ? `đọc ${doc.readings} lượt` : '',
      doc.validUntil === undefined ? '' : `phát đến hết ngày ${formatVietnamDay(doc.validUntil)}`,
      `in ngày ${formatVietnamDay(vietnamDayOf(Date.now()))}`,
    ].filter((fact) => fact !== ''),
  };
}

function warningOf(stage: string, questions: number): string {
  if (questions > 0) return `Còn ${questions} chỗ chưa rõ cách đọc, đánh dấu bằng dấu hỏi. Chưa được phát.`;
  return stage === 'approved' || stage === 'published' ? '' : 'Bản nháp, chưa được duyệt. Chưa được phát.';
}

/** The unit's first station tells how fast and in which speech; without one the usual values count. */
async function findStation(req: PayloadRequest, unit: string | undefined) {
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: unit === undefined ? { id: { exists: false } } : { unit: { equals: unit } },
    depth: 0,
    limit: 1,
    sort: 'name',
    req,
  });
  const station = Station.safeParse(docs[0]);
  const { syllablesPerMinute, region, jingleSeconds } = station.success
    ? station.data
    : { syllablesPerMinute: USUAL_SYLLABLES_PER_MINUTE, region: undefined, jingleSeconds: undefined };
  return { syllablesPerMinute, region: region ?? 'north', jingleSeconds: jingleSeconds ?? 0 } as const;
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } });
}
