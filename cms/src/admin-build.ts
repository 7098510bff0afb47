/** Builds the admin (Next) when its sources changed since the last build. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildWhenChanged } from './platform/build-when-changed.ts';
import { environmentOfChild } from './platform/env.ts';

const cms = path.join(import.meta.dirname, '..');

interface AdminBuild {
  /** Told before a build begins; not called where the last one still stands. */
  readonly onBuilding?: () => void;
  readonly signal?: AbortSignal;
}

/** Resolves when a build of the present sources stands in `cms/.next`. */
export async function buildAdminWhenChanged({ onBuilding, signal }: AdminBuild = {}): Promise<'built' | 'unchanged'> {
  // The config is loaded while building and wants a data folder; the installation's own is none of the build's business.
  const scratch = await mkdtemp(path.join(tmpdir(), 'admin-build-'));
  try {
    return await buildWhenChanged({
      root: path.join(cms, '..'),
      inputs: ['cms/src', 'cms/next.config.ts', 'cms/package.json', 'cms/tsconfig.json', 'shared', 'pnpm-lock.yaml'],
      stamp: path.join(cms, '.next', 'tieng-mo-stamp'),
      lock: path.join(cms, '.cache', 'next-build.lock'),
      args: [path.join(cms, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
      cwd: cms,
      env: environmentOfChild({
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        DATA_DIR: scratch,
        DATABASE_URL: '',
      }),
      onBuilding,
      signal,
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

export const adminFolder: string = cms;
