/** A link as people read it. */
export interface PageLink {
  readonly label: string;
  readonly path: string;
}
