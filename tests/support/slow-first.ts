/** Vitest begins with large files. A file that only names a database is small and among the slowest: those go first. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const OF_ONE_DATABASE = /-(?:sqlite|mongodb)\.test\.ts$/u;

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await super.sort(files);
    return bySize.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  return OF_ONE_DATABASE.test(moduleId) ? 0 : 1;
}
