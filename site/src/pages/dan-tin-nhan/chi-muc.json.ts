import type { APIRoute } from 'astro';
import { buildMessageIndex } from '../../page-models/message-index.ts';
import { readPage } from '../../page-models/read-page.ts';

export const GET: APIRoute = ({ locals, cache }) => {
  const { page, tags } = readPage(locals, buildMessageIndex);
  cache.set({ tags });
  return Response.json(page, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
