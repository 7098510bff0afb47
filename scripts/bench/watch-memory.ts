/** Resident memory of a program and everything it started, read from the system while it works. */
import { readdirSync, readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 250;

export interface MemoryWatch {
  /** The largest sum seen, in MB of 1,048,576 bytes; undefined where the system does not tell. */
  stop(): number | undefined;
}

export function watchMemory(pid: number): MemoryWatch {
  let peakKb = 0;
  const look = (): void => {
    peakKb = Math.max(peakKb, residentKb(pid));
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    stop: () => {
      look();
      clearInterval(timer);
      return peakKb === 0 ? undefined : peakKb / 1024;
    },
  };
}

function residentKb(root: number): number {
  const children = new Map<number, number[]>();
  const sizes = new Map<number, number>();
  for (const name of namesIn('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const status = textOf(`/proc/${name}/status`);
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
    sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (pid: number): number =>
    (sizes.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Another system than Linux: the figure is left out.
    return [];
  }
}

/** Empty where the process has just ended. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
