/** The admin: Payload's screens and REST, and nothing else. */
import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const nextConfig: NextConfig = {
  transpilePackages: ['shared'],
  // Drawing smaller pictures for whoever asks is work that no page here uses.
  images: { unoptimized: true },
  turbopack: { root: path.join(import.meta.dirname, '..') },
  poweredByHeader: false,
  // Types are checked by `npm run check` over the whole repository.
  typescript: { ignoreBuildErrors: true },
  redirects: async () => [
    { source: '/', destination: '/admin', permanent: false },
    // Some browsers ask for it whatever the page says.
    { source: '/favicon.ico', destination: '/icon.svg', permanent: false },
  ],
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
