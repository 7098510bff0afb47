/** Killed by `killed-blur.test.ts`: blurs pictures one after the other and says the id of each that was acknowledged. */
import { openPayload } from 'cms/platform/open-payload';
import { answerRest } from 'cms/platform/rest-door';
import { z } from 'zod';
import { sessionOf } from '../support/session.ts';

const KEY = 'blurring';
const [email = '', password = '', ...pictures] = process.argv.slice(2);
const region = { kind: 'face', x: 0, y: 0, width: 1, height: 1 };
let token = '';

async function call(method: string, path: string, body?: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', ...(token !== '' && { Authorization: `JWT ${token}` }) };
  const request = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  return answerRest(new Request(`http://localhost:3000/api${path}`, request), KEY);
}

await openPayload({ key: KEY });
token = sessionOf(await call('POST', '/users/login', { email, password }));

process.stdout.write('blurring\n');
for (const id of pictures) {
  const { filename } = z.object({ filename: z.string() }).parse(await (await call('GET', `/media/${id}`)).json());
  const answer = await call('POST', `/media/${id}/lam-mo`, { file: filename, regions: [region] });
  if (answer.status === 200) process.stdout.write(`${id}\n`);
}
// Until it is killed: the last one counts as much as the first.
setInterval(() => undefined, 1000);
