/** The report of a unit and a period, from the database as it is now. */
import type { PayloadRequest } from 'payload';
import type { Period } from 'shared/reports/period';
import { buildReport, type Report, type ReportedUnit } from 'shared/reports/report';
import { unitsUnder } from '../units/unit-tree.ts';
import { collectFacts } from './collect-facts.ts';

interface ReportRequest {
  readonly unit: ReportedUnit;
  readonly period: Period;
  readonly withSubunits: boolean;
}

/** Reads past the rights of persons: whoever asks for a person checks `mayReportOn` first. */
export async function makeReport(req: PayloadRequest, { unit, period, withSubunits }: ReportRequest): Promise<Report> {
  const unitIds = withSubunits ? await unitsUnder(req, unit.id) : [unit.id];
  const facts = await collectFacts(req, { period, unitIds });
  return buildReport({ unit, unitIds, period, withSubunits, facts });
}
