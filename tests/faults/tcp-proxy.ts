import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** What it does with what comes: pass it on, slowly, as other bytes, hold it, or break connections. */
export type ProxyMode = 'pass' | 'slow' | 'garbled' | 'silent' | 'reset' | 'hang up';

const slowMs = 400;

/** Stands between a server and its database, and fails as networks do. */
export class TcpProxy {
  readonly port: number;
  #mode: ProxyMode = 'pass';
  readonly #sockets: Set<Socket>;
  readonly #close: () => void;

  private constructor(port: number, sockets: Set<Socket>, close: () => void) {
    this.port = port;
    this.#sockets = sockets;
    this.#close = close;
  }

  /** On a free port of this machine, before one that listens on it. */
  static async before(target: number): Promise<TcpProxy> {
    const sockets = new Set<Socket>();
    const server = createServer({ allowHalfOpen: false });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const proxy = new TcpProxy(port, sockets, () => server.close());
    server.on('connection', (near) => proxy.#join(near, target));
    return proxy;
  }

  /** Connections that are open meet with it too. */
  set mode(mode: ProxyMode) {
    this.#mode = mode;
    if (mode === 'reset') for (const socket of this.#sockets) socket.resetAndDestroy();
    if (mode === 'hang up') for (const socket of this.#sockets) socket.destroy();
  }

  end(): void {
    this.#close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #join(near: Socket, target: number): void {
    if (this.#mode === 'reset') near.resetAndDestroy();
    if (this.#mode === 'hang up') near.destroy();
    if (near.destroyed) return;
    const far = connect(target, '127.0.0.1');
    this.#pass(near, far);
    this.#pass(far, near);
  }

  #pass(from: Socket, to: Socket): void {
    this.#sockets.add(from);
    from.on('error', () => {});
    from.once('close', () => {
      this.#sockets.delete(from);
      if (this.#mode !== 'silent') to.destroy();
    });
    from.on('data', async (chunk) => {
      // What is held is lost, as behind a wall that drops it.
      if (this.#mode === 'silent') return;
      if (this.#mode === 'slow') await setTimeout(slowMs);
      if (to.writable) to.write(this.#mode === 'garbled' ? Buffer.alloc(chunk.length, '?') : chunk);
    });
  }
}
