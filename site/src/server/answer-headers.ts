/** The headers of every answer, as the file says that a web server in front reads too. */
import { readFileSync, statSync } from 'node:fs';

const LOOK_EVERY_MS = 250;
const LINE = /^add_header (\S+) "(.*)" always;$/gm;

export type HeaderList = readonly (readonly [name: string, value: string])[];

export interface AnswerHeaders {
  /** The same list as long as nothing has changed. */
  current(): HeaderList;
  close(): void;
}

/** `otherwise` until there is such a file. */
export function followAnswerHeaders(file: string, otherwise: HeaderList): AnswerHeaders {
  let mark = '';
  let list = otherwise;
  const look = (): void => {
    const stats = statSync(file, { throwIfNoEntry: false });
    const now = stats ? `${stats.ino}-${stats.size}-${stats.mtimeMs}` : '';
    if (now === mark || !stats) return;
    mark = now;
    list = [...readFileSync(file, 'utf8').matchAll(LINE)].map(([, name = '', value = '']) => [name, value]);
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return { current: () => list, close: () => clearInterval(timer) };
}
