/** What `astro build` makes the server bundle of: the app itself, to be called by `page-renderer.ts`. */
import { createApp } from 'astro/app/entrypoint';

export const app = createApp({ streaming: false });
