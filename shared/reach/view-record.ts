/** A counted view as one line of the journal. It says what was read, never who read it. */

export interface ViewRecord {
  readonly document: string;
  readonly viewId: string;
}

export function formatViewRecord(record: ViewRecord): string {
  return `v ${record.document} ${record.viewId}`;
}

/** Undefined for a line of another kind, as a later version may write. */
export function parseViewRecord(line: string): ViewRecord | undefined {
  const [, document, viewId] = /^v (\S+) (\S+)$/.exec(line) ?? [];
  return document === undefined || viewId === undefined ? undefined : { document, viewId };
}
