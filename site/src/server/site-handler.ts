import type { IncomingMessage, ServerResponse } from 'node:http';

/** One feature's door on the site's port: answers and returns true, or leaves the request to the next one. */
export type SiteHandler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;
