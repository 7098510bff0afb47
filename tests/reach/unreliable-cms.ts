/** A small receiver that speaks the reach-totals contract and misbehaves on request. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { isDoorSignatureValid, SIGNATURE_HEADER } from 'shared/contract/door-signature';
import { DOORS } from 'shared/contract/feed';
import { ReachTotals, type ReachTotalsAnswer } from 'shared/contract/reach-totals';
import { listen } from './listen.ts';

export const DOORS_SECRET = 'bí mật giữa hai chương trình';

/** `reorder` keeps the call, says nothing, and takes it in after the next one. */
export const MISDEEDS = ['none', 'drop-answer', 'error-before', 'error-after', 'twice', 'reorder', 'nonsense'] as const;
type Misdeed = (typeof MISDEEDS)[number];

export interface UnreliableCms {
  readonly url: string;
  /** What the next call meets; asked anew for each. */
  misbehave(next: () => Misdeed): void;
  /** Views by document over all days and site servers. */
  viewsByDocument(): ReadonlyMap<string, number>;
  calls(): number;
  close(): Promise<void>;
}

export async function startUnreliableCms(): Promise<UnreliableCms> {
  const rows = new Map<string, { readonly document: string; readonly sequence: number; readonly views: number }>();
  const late: ReachTotals[] = [];
  let next: (() => Misdeed) | undefined;
  let calls = 0;

  function accept({ node, rows: sent }: ReachTotals): ReachTotalsAnswer {
    let applied = 0;
    for (const row of sent) {
      const key = `${row.day} ${row.document} ${node}`;
      const held = rows.get(key);
      if (held?.sequence === row.sequence && held.views !== row.views)
        throw new Error(`Two totals under one sequence: ${key}`);
      if (row.sequence <= (held?.sequence ?? 0)) continue;
      rows.set(key, row);
      applied += 1;
    }
    return { applied, stale: sent.length - applied };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    calls += 1;
    const body = await text(request);
    const signed = { secret: DOORS_SECRET, method: 'POST', path: DOORS.reachTotals, body, nowMs: Date.now() };
    const header = request.headers[SIGNATURE_HEADER]?.toString();
    if (request.url !== DOORS.reachTotals || !isDoorSignatureValid(signed, header))
      return void response.writeHead(401).end();
    const totals = ReachTotals.parse(JSON.parse(body));
    const misdeed = next?.() ?? 'none';
    if (misdeed === 'error-before') return void response.writeHead(500).end();
    if (misdeed === 'reorder') {
      late.push(totals);
      return void request.socket.destroy();
    }
    const accepted = accept(totals);
    if (misdeed === 'twice') accept(totals);
    for (const old of late.splice(0)) accept(old);
    if (misdeed === 'drop-answer') return void request.socket.destroy();
    if (misdeed === 'error-after') return void response.writeHead(500).end();
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(misdeed === 'nonsense' ? '"ok"' : JSON.stringify(accepted));
  }

  const server = createServer((request, response) => void answer(request, response));
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    misbehave: (chooser) => {
      next = chooser;
    },
    viewsByDocument: () => {
      const views = new Map<string, number>();
      for (const row of rows.values()) views.set(row.document, (views.get(row.document) ?? 0) + row.views);
      return views;
    },
    calls: () => calls,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
