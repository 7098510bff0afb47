/** Milliseconds since 1970-01-01 UTC. Rules get it handed in and never read the machine's clock themselves. */
export type Clock = () => number;
