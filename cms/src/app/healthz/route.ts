/** Says that the admin answers; every port of the installation has this address. */
export function GET(): Response {
  return Response.json({ ok: true, program: 'admin' });
}

export const dynamic = 'force-dynamic';
