/** What the form shows: what was asked for last, else the person's unit and the month so far. */
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import type { ReportedUnit } from 'shared/reports/report';

export interface ReportFormValues {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly withSubunits: boolean;
}

interface FormQuestion {
  readonly searchParams: Readonly<Record<string, string | string[] | undefined>>;
  readonly units: readonly ReportedUnit[];
  /** Of the person, else of the installation. */
  readonly ownUnitId: string | undefined;
  readonly nowMs: number;
}

export function toFormValues({ searchParams, units, ownUnitId, nowMs }: FormQuestion): ReportFormValues {
  const today = vietnamDayOf(nowMs);
  const own = units.find((unit) => unit.id === ownUnitId) ?? units[0];
  return {
    unit: textOf(searchParams['unit']) || (own?.id ?? ''),
    from: textOf(searchParams['from']) || `${today.slice(0, 8)}01`,
    to: textOf(searchParams['to']) || today,
    withSubunits: textOf(searchParams['subunits']) === '1',
  };
}

/** The same question as an address. */
export function toReportQuery(values: ReportFormValues): string {
  const { unit, from, to, withSubunits } = values;
  return new URLSearchParams({ unit, from, to, ...(withSubunits ? { subunits: '1' } : {}) }).toString();
}

function textOf(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}
