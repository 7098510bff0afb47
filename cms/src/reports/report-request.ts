/** Unit, days and scope as a form or an address names them. */
import type { PayloadRequest } from 'payload';
import { failure, success, type Result } from 'shared/kernel/result';
import { explainPeriodFailure, parsePeriod, type Period, type PeriodFailure } from 'shared/reports/period';
import type { ReportedUnit } from 'shared/reports/report';
import { findUnit } from '../units/find-unit.ts';
import { mayReportOn } from './report-access.ts';

interface Wishes {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly withSubunits: boolean;
}

export interface ReportRequest {
  readonly unit: ReportedUnit;
  readonly period: Period;
  readonly withSubunits: boolean;
}

/** A unit that is not there and one that is none of the person's business answer alike. */
export type RequestFailure = { readonly kind: 'unitNotAllowed' } | PeriodFailure;

export async function parseReportRequest(
  req: PayloadRequest,
  wishes: Wishes,
): Promise<Result<ReportRequest, RequestFailure>> {
  const unit = await findUnit(req.payload, wishes.unit);
  if (!unit || !(await mayReportOn(req, unit.id))) return failure({ kind: 'unitNotAllowed' });
  const period = parsePeriod(wishes.from, wishes.to);
  return period.ok ? success({ unit, period: period.value, withSubunits: wishes.withSubunits }) : period;
}

export function explainRequestFailure(problem: RequestFailure): string {
  return problem.kind === 'unitNotAllowed'
    ? 'Không có đơn vị này, hoặc bạn không được xem số liệu của đơn vị này.'
    : explainPeriodFailure(problem);
}
