import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection that writes what it is told, byte by byte if need be, and reads when it is told. */
export class RawClient {
  readonly socket: Socket;
  readonly closed: Promise<void>;
  /** Bytes that were taken so far without being kept. */
  received = 0;
  #received = Buffer.alloc(0);
  readonly #timers: NodeJS.Timeout[] = [];

  /** From an address of its own on this machine, where one is given. */
  constructor(port: number, localAddress?: string) {
    this.socket = connect({ port, host: '127.0.0.1', ...(localAddress && { localAddress }) });
    // A server that closes on us is what is looked at, not a failure.
    this.socket.on('error', () => {});
    this.closed = new Promise((resolve) => {
      this.socket.once('close', () => {
        this.#timers.forEach(clearInterval);
        resolve();
      });
    });
  }

  /** The text that came so far. */
  get text(): string {
    return this.#received.toString();
  }

  connected(): Promise<unknown> {
    return once(this.socket, 'connect');
  }

  send(text: string): this {
    this.socket.write(text);
    return this;
  }

  /** Sends the text again and again, so often. */
  drip(text: string, everyMs: number): this {
    return this.#every(everyMs, () => {
      if (this.socket.writable) this.socket.write(text);
    });
  }

  /** Takes all that comes. */
  read(): this {
    this.socket.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
    });
    return this;
  }

  /** Takes all that comes and keeps nothing. */
  countOnly(): this {
    this.socket.on('data', (chunk: Buffer) => {
      this.received += chunk.length;
    });
    return this;
  }

  /** Resolves once the text that came has what is looked for; rejects where it ends without. */
  until(sought: RegExp): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (sought.test(this.text)) resolve();
      };
      look();
      this.socket.on('data', look);
      this.socket.once('close', () => reject(new Error(`${sought} did not come: ${this.text}`)));
    });
  }

  /** Takes so many bytes at most so often. */
  readSlowly(bytes: number, everyMs: number): this {
    this.socket.on('readable', () => {});
    return this.#every(everyMs, () => {
      const chunk: Buffer | null =
        this.socket.read(bytes) ?? this.socket.read(this.socket.readableLength);
      this.received += chunk?.length ?? 0;
    });
  }

  /** Takes nothing, and learns that the server has closed by writing what asks for nothing. */
  stayDeaf(): this {
    return this.drip('\r\n', 50);
  }

  end(): void {
    this.socket.destroy();
  }

  #every(everyMs: number, work: () => void): this {
    this.#timers.push(setInterval(work, everyMs));
    return this;
  }
}

/** A request for a path, complete. */
export function get(path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
}
