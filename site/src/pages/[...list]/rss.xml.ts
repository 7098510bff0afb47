import type { APIRoute } from 'astro';
import { answerFeed } from '../../page-models/feed-route.ts';

export const GET: APIRoute = (context) => answerFeed(context, 'rss.xml');
