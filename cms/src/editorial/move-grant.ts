/** The server's own permission to write a stage: made by `move-stage.ts` only, carried in the request's context. */
import type { RequestContext } from 'payload';

const KEY = 'editorialMove';

/** What a move writes, and the content it was decided on. A class, so that nothing from outside can look like one. */
export class MoveGrant {
  readonly documentId: string;
  readonly expectedDigest: string;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(grant: {
    readonly documentId: string;
    readonly expectedDigest: string;
    readonly data: Readonly<Record<string, unknown>>;
  }) {
    this.documentId = grant.documentId;
    this.expectedDigest = grant.expectedDigest;
    this.data = grant.data;
  }
}

export function contextWithGrant(grant: MoveGrant): RequestContext {
  return { [KEY]: grant };
}

export function grantOf(context: RequestContext): MoveGrant | undefined {
  const grant = context[KEY];
  return grant instanceof MoveGrant ? grant : undefined;
}

/** Payload keeps the context on the request: a grant is good for one write. */
export function revokeGrant(context: RequestContext): void {
  delete context[KEY];
}

/** The content was changed between the decision and the write. */
export class ContentChanged extends Error {
  override readonly name = 'ContentChanged';
}
