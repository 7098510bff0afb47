import { describe, expect, it } from 'vitest';
import { parseReportOptions } from './options.ts';

const JUNE = ['--from', '2026-06-15', '--to', '2026-07-14'] as const;

describe('options of the report command', () => {
  it('are days, a unit, a scope and a format', () => {
    expect(
      parseReportOptions([...JUNE, '--unit', 'xa-a', '--with-subunits', '--format', 'docx', '--out', 'a.docx']),
    ).toEqual({
      ok: true,
      value: {
        unit: 'xa-a',
        period: { from: '2026-06-15', to: '2026-07-14' },
        withSubunits: true,
        format: 'docx',
        out: 'a.docx',
      },
    });
  });

  it.each([
    ['a format not yet built', [...JUNE, '--format', 'xlsx'], 'xlsx'],
    ['another one', [...JUNE, '--format', 'csv'], 'csv'],
    ['an unknown one', [...JUNE, '--format', 'odt'], 'odt'],
    ['a comparison', [...JUNE, '--compare'], '--compare'],
    ['a day that is none', ['--from', '2026-02-30', '--to', '2026-03-01'], '2026-02-30'],
    ['an end before the beginning', ['--from', '2026-03-02', '--to', '2026-03-01'], 'Ngày cuối kỳ'],
    ['no period', ['--format', 'json'], '--from'],
    ['an unknown option', [...JUNE, '--la'], 'Cách dùng'],
    ['a document without a file', [...JUNE, '--format', 'docx'], '--out'],
  ])('are refused with a sentence: %s', (_name, args, named) => {
    const options = parseReportOptions(args);
    expect(options).toMatchObject({ ok: false, failure: expect.stringContaining(named) });
  });
});
