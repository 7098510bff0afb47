/** Builds the Astro app when its sources changed since the last build. */
import { join } from 'node:path';
import { buildWhenChanged } from 'cms/platform/build-when-changed';

interface SiteBuild {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

export function buildSiteWhenChanged({ root, env, signal }: SiteBuild): Promise<'built' | 'unchanged'> {
  const site = join(root, 'site');
  return buildWhenChanged({
    root,
    inputs: ['site/src', 'site/astro.config.ts', 'site/package.json', 'shared', 'pnpm-lock.yaml'],
    stamp: join(site, 'dist', '.stamp'),
    lock: join(site, '.cache', 'build.lock'),
    args: [join(site, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
    cwd: site,
    env,
    signal,
  });
}
