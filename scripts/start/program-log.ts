/** What a program prints goes to a file of its own, so that the terminal keeps only what a person has to follow. */
import { createWriteStream, renameSync, statSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { keepFolderPrivate } from 'cms/platform/private-files';

/** Then the file becomes `<name>.1` and a new one begins: two files at most. */
const LARGEST_BYTES = 10_000_000;

export class ProgramLog {
  readonly #file: string;
  readonly #onTrouble: (line: string) => void;
  #stream: WriteStream;
  #bytes: number;

  constructor(file: string, onTrouble: (line: string) => void) {
    keepFolderPrivate(dirname(file));
    this.#file = file;
    this.#onTrouble = onTrouble;
    this.#bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    this.#stream = this.#open();
  }

  follow(output: Readable): void {
    createInterface({ input: output, crlfDelay: Infinity }).on('line', (line) => this.#take(line));
  }

  #take(line: string): void {
    if (this.#bytes > LARGEST_BYTES) {
      this.#stream.end();
      renameSync(this.#file, `${this.#file}.1`);
      this.#bytes = 0;
      this.#stream = this.#open();
    }
    this.#bytes += Buffer.byteLength(line) + 1;
    this.#stream.write(`${line}\n`);
    if (isTrouble(line)) this.#onTrouble(line);
  }

  #open(): WriteStream {
    const stream = createWriteStream(this.#file, { flags: 'a' });
    // A full disk must not end the programs that still serve readers.
    stream.on('error', (error) => this.#onTrouble(`${this.#file}: ${error.message}`));
    return stream;
  }
}

/** Log events of level error, and whatever is no log event at all: a crash report, a tool's own words. */
function isTrouble(line: string): boolean {
  return line.trim() !== '' && (!line.startsWith('{') || line.includes('"level":"error"'));
}
