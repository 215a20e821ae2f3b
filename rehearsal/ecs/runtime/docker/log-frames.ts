/** One line of a container's output and when the engine got it. */
export interface LogLine {
  readonly timestamp: string;
  readonly text: string;
}

/**
 * Turns the engine's log stream (`timestamps=1`) into lines. Without a terminal it is framed: 8 bytes (stream, three
 * zeros, length) before each message; a message of more than 16 KiB comes as several frames, each with its own time, of
 * which only the last ends in a newline. Both streams are told apart, so that halves of lines do not mix.
 */
export class LogFrames {
  readonly #onLine: (line: LogLine) => void;
  readonly #hasTerminal: boolean;
  readonly #partial = new Map<number, { readonly timestamp: string; readonly bytes: Buffer }>();
  #buffer: Buffer = Buffer.alloc(0);
  #count = 0;
  #known = 0;

  constructor(options: { readonly hasTerminal: boolean; readonly onLine: (line: LogLine) => void }) {
    this.#hasTerminal = options.hasTerminal;
    this.#onLine = options.onLine;
  }

  add(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    if (this.#hasTerminal) this.#readLines();
    else this.#readFrames();
  }

  /** What comes next is the whole output from its beginning: what was read already is passed over. */
  rewind(): void {
    this.#buffer = Buffer.alloc(0);
    this.#known = Math.max(this.#known, this.#count);
    this.#count = 0;
  }

  /** What was written without a newline at the end. */
  end(): void {
    if (this.#hasTerminal && this.#buffer.length > 0) this.#message(0, this.#buffer);
    this.#buffer = Buffer.alloc(0);
    for (const { timestamp, bytes } of this.#partial.values()) this.#tell(timestamp, bytes);
    this.#partial.clear();
  }

  #readFrames(): void {
    while (this.#buffer.length >= 8) {
      const length = this.#buffer.readUInt32BE(4);
      if (this.#buffer.length < 8 + length) return;
      this.#message(this.#buffer.readUInt8(0), this.#buffer.subarray(8, 8 + length));
      this.#buffer = this.#buffer.subarray(8 + length);
    }
  }

  #readLines(): void {
    for (let end = this.#buffer.indexOf(10); end !== -1; end = this.#buffer.indexOf(10)) {
      this.#message(0, this.#buffer.subarray(0, end + 1));
      this.#buffer = this.#buffer.subarray(end + 1);
    }
  }

  #message(stream: number, message: Buffer): void {
    this.#count += 1;
    if (this.#count <= this.#known) return;
    const space = message.indexOf(32);
    const timestamp = message.toString('latin1', 0, space);
    // Joined before they are decoded: a character may lie on the border of two.
    const bytes = Buffer.concat([this.#partial.get(stream)?.bytes ?? Buffer.alloc(0), message.subarray(space + 1)]);
    if (bytes.at(-1) === 10) {
      this.#partial.delete(stream);
      this.#tell(timestamp, bytes);
    } else this.#partial.set(stream, { timestamp, bytes });
  }

  #tell(timestamp: string, bytes: Buffer): void {
    this.#onLine({ timestamp, text: bytes.toString('utf8').replace(/\r?\n$/, '') });
  }
}
