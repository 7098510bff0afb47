/** The facts of a period straight from the database: editorial moves, day totals of reach, the airing log. */
import type { PayloadRequest, Where } from 'payload';
import { ARTICLE_KINDS } from 'shared/editorial/article-kinds';
import { endOfVietnamDay, startOfVietnamDay } from 'shared/kernel/vietnam-date';
import type { Period } from 'shared/reports/period';
import type { AiringFact, PublicationFact, ReachFact, ReportFacts } from 'shared/reports/report-facts';
import { z } from 'zod';
import { LogRecord } from '../editorial/log-record.ts';
import { findByIds } from './find-by-ids.ts';
import { loadHeadlines } from './load-headlines.ts';

const DAY_MS = 86_400_000;

interface Wanted {
  readonly period: Period;
  readonly unitIds: readonly string[];
}

export async function collectFacts(req: PayloadRequest, wanted: Wanted): Promise<ReportFacts> {
  return {
    publications: await collectPublications(req, wanted),
    reach: await collectReach(req, wanted),
    airings: await collectAirings(req, wanted),
  };
}

async function collectPublications(req: PayloadRequest, wanted: Wanted): Promise<readonly PublicationFact[]> {
  const inPeriod = await findLog(req, {
    and: [
      { firstLive: { equals: true } },
      { kind: { in: ['article', 'tactic'] } },
      { unitId: { in: [...wanted.unitIds] } },
      instantsAround(wanted.period, 'at'),
    ],
  });
  const ids = [...new Set(inPeriod.map((record) => record.documentId))];
  if (ids.length === 0) return [];
  const moves = await loadMoves(req, ids);
  const genres = await loadGenres(req, ids);
  return moves
    .filter((record) => record.firstLive)
    .flatMap((record): readonly PublicationFact[] => {
      const { kind, documentId } = record;
      if (kind !== 'article' && kind !== 'tactic') return [];
      return [
        {
          kind,
          documentId,
          headline: record.headline,
          unitId: record.unitId,
          genre: kind === 'article' ? genres.get(documentId) : undefined,
          firstLiveAt: Date.parse(record.at),
          withdrawnAt: withdrawalOf(moves.filter((move) => move.kind === kind && move.documentId === documentId)),
        },
      ];
    });
}

/** The last move decides: an item put back after a withdrawal is not withdrawn. */
function withdrawalOf(moves: readonly LogRecord[]): number | undefined {
  const last = moves.toSorted((a, b) => a.number - b.number || Date.parse(a.at) - Date.parse(b.at)).at(-1);
  const isWithdrawn = last?.action === 'withdraw' || last?.action === 'withdrawUrgently';
  // An outdated page stays where it is, under a notice.
  return isWithdrawn && last.withdrawReason !== 'outdated' ? Date.parse(last.at) : undefined;
}

async function loadMoves(req: PayloadRequest, ids: readonly string[]): Promise<readonly LogRecord[]> {
  const where = { action: { in: ['publish', 'withdraw', 'withdrawUrgently', 'republish'] } };
  const rows = await findByIds(req, { collection: 'editorial-log', ids, field: 'documentId', where });
  return rows.map((row) => LogRecord.parse(normalised(row)));
}

async function findLog(req: PayloadRequest, where: Where): Promise<readonly LogRecord[]> {
  const found = await req.payload.db.find({ collection: 'editorial-log', where, limit: 0, pagination: false, req });
  return found.docs.map((doc) => LogRecord.parse(normalised(doc)));
}

/** MongoDB returns dates as objects where SQLite returns text. */
function normalised(doc: unknown): unknown {
  return JSON.parse(JSON.stringify(doc));
}

const GenreRow = z.object({ id: z.string(), genre: z.enum(ARTICLE_KINDS).nullish() });

async function loadGenres(req: PayloadRequest, ids: readonly string[]) {
  const found = await findByIds(req, { collection: 'articles', ids, select: { genre: true } });
  const rows = found.map((doc) => GenreRow.parse(doc));
  return new Map(rows.map((row) => [row.id, row.genre ?? undefined]));
}

const ReachRow = z.object({
  id: z.string(),
  day: z.string(),
  kind: z.string(),
  documentId: z.string(),
  unitId: z.string(),
  views: z.number(),
});

async function collectReach(req: PayloadRequest, { period, unitIds }: Wanted): Promise<readonly ReachFact[]> {
  const found: { docs: unknown[] } = await req.payload.db.find({
    collection: 'daily-reach',
    where: {
      and: [
        { unitId: { in: [...unitIds] } },
        { day: { greater_than_equal: period.from } },
        { day: { less_than_equal: period.to } },
      ],
    },
    limit: 0,
    pagination: false,
    select: { day: true, kind: true, documentId: true, unitId: true, views: true },
    req,
  });
  const rows = found.docs.map((doc) => ReachRow.parse(doc));
  const headlines = await loadHeadlines(req, rows);
  return rows.map((row) => ({ ...row, headline: headlines.get(`${row.kind}:${row.documentId}`) ?? row.documentId }));
}

const Reference = z
  .union([z.string(), z.object({ id: z.string() }).transform((doc) => doc.id)])
  .nullish()
  .transform((id) => id ?? '');
const AiringRow = z.object({
  id: z.string(),
  script: Reference,
  headline: z.string().nullish(),
  station: Reference,
  unitId: z.string(),
  airedAt: z.string(),
});

async function collectAirings(req: PayloadRequest, { period, unitIds }: Wanted): Promise<readonly AiringFact[]> {
  const found = await req.payload.db.find({
    collection: 'airings',
    where: { and: [{ unitId: { in: [...unitIds] } }, instantsAround(period, 'airedAt')] },
    limit: 0,
    pagination: false,
    req,
  });
  const rows = found.docs.map((doc) => AiringRow.parse(normalised(doc)));
  const stations = await loadStationNames(req);
  return rows.map((row) => ({
    id: row.id,
    scriptId: row.script,
    headline: row.headline ?? 'Bài phát thanh',
    station: stations.get(row.station) ?? '',
    unitId: row.unitId,
    airedAt: Date.parse(row.airedAt),
  }));
}

const StationRow = z.object({ id: z.string(), name: z.string() });

async function loadStationNames(req: PayloadRequest): Promise<ReadonlyMap<string, string>> {
  const found: { docs: unknown[] } = await req.payload.db.find({
    collection: 'stations',
    limit: 0,
    pagination: false,
    select: { name: true },
    req,
  });
  return new Map(found.docs.map((doc) => StationRow.parse(doc)).map((row) => [row.id, row.name]));
}

/**
 * A day wider on both sides than the period: databases compare the text of an instant, which may carry any offset. The
 * exact borders are drawn by `selectFacts`, on numbers.
 */
function instantsAround(period: Period, field: string): Where {
  return {
    and: [
      { [field]: { greater_than_equal: new Date(startOfVietnamDay(period.from) - DAY_MS).toISOString() } },
      { [field]: { less_than: new Date(endOfVietnamDay(period.to) + DAY_MS).toISOString() } },
    ],
  };
}
