/** The pages are rendered by the site server one by one and kept as files; Astro never listens on a port here. */
import { getAdapter } from '@astrojs/node';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';

/** The Node adapter as published, but started by our own entry, which only hands out the app. */
function siteLineAdapter(): AstroIntegration {
  return {
    name: 'site-line',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          ...getAdapter({ staticHeaders: false }),
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./src/publish/astro-entry.ts', import.meta.url),
        });
      },
    },
  };
}

export default defineConfig({
  output: 'server',
  trailingSlash: 'always',
  adapter: siteLineAdapter(),
  // No visitor state anywhere: the site sets no cookie.
  session: false,
  prefetch: false,
  // 'jsx' may drop the space between two inline elements; plain compression keeps one.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  // The CMS makes every rendition at upload.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  cache: {
    provider: { name: 'page-tags', entrypoint: new URL('./src/publish/page-tags-provider.ts', import.meta.url) },
  },
  devToolbar: { enabled: false },
  vite: {
    // The content security policy allows neither inline scripts nor data: addresses.
    build: { assetsInlineLimit: 0 },
  },
});
