'use client';
import type { UnitChange } from './unit-import-report.ts';

const GROUPS = [
  ['closed', 'Đơn vị thôi hoạt động'],
  ['changed', 'Đơn vị thay đổi'],
  ['created', 'Đơn vị mới'],
] as const;
const FIRST_SHOWN = 10;

interface Props {
  readonly changes: readonly UnitChange[];
  readonly isDryRun: boolean;
}

/** Every unit that the file touches by its name: the first of each kind, the rest behind a fold. */
export function UnitChangeLists({ changes, isDryRun }: Props) {
  return GROUPS.map(([kind, title]) => {
    const group = changes.filter((change) => change.kind === kind);
    if (group.length === 0) return null;
    const rest = group.slice(FIRST_SHOWN);
    return (
      <section key={kind}>
        <h4>
          {title} {isDryRun && 'nếu nhập tệp này'} ({group.length})
        </h4>
        <UnitList changes={group.slice(0, FIRST_SHOWN)} />
        {rest.length > 0 && (
          <details>
            <summary>Xem {rest.length} đơn vị còn lại</summary>
            <UnitList changes={rest} />
          </details>
        )}
      </section>
    );
  });
}

function UnitList({ changes }: Pick<Props, 'changes'>) {
  return (
    <ul>
      {changes.map(({ unit, what }) => (
        <li key={unit}>
          <strong>{unit}</strong>: {what.join('; ')}
        </li>
      ))}
    </ul>
  );
}
