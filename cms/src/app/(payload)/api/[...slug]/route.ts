import '@payloadcms/next/css';
import { answerRest } from '../../../../platform/rest-door.ts';

const answer = (request: Request): Promise<Response> => answerRest(request);

export const GET = answer;
export const POST = answer;
export const DELETE = answer;
export const PATCH = answer;
export const PUT = answer;
export const OPTIONS = answer;
