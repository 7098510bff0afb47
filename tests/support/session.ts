/** The session that a sign-in gives: it stands in the cookie and nowhere in the answer. */
export function sessionOf(response: Response): string {
  const cookie = response.headers.getSetCookie().find((header) => /^(?:__Host-)?payload-token=/.test(header));
  const token = cookie?.split(';', 1)[0]?.split('=', 2)[1];
  if (token === undefined || token === '') throw new Error(`No session in the answer with status ${response.status}`);
  return token;
}
