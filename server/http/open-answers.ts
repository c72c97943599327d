import type { Socket } from 'node:net';
import type { HttpLimits } from './http-limits.ts';
import type { PacedAnswer } from './paced-answer.ts';

/** How far an answer was taken when it was last looked at. */
interface Pace {
  taken: number;
  /** When something of it was taken last. */
  movedAt: number;
  /** Where the present stretch of `paceMs` began. */
  stretchAt: number;
  stretchTaken: number;
}

type Limits = Pick<HttpLimits, 'paceMs' | 'paceBytes' | 'unreadBytes' | 'stalledMs'>;

/** The answers that are being made or taken, and the rule by which slow readers are given up. */
export class OpenAnswers {
  readonly #limits: Limits;
  readonly #onGivenUp: () => void;
  readonly #open = new Map<PacedAnswer, Pace>();

  constructor(limits: Limits, onGivenUp: () => void) {
    this.#limits = limits;
    this.#onGivenUp = onGivenUp;
  }

  get size(): number {
    return this.#open.size;
  }

  add(answer: PacedAnswer): void {
    const now = performance.now();
    const taken = takenOn(answer.req.socket);
    this.#open.set(answer, { taken, movedAt: now, stretchAt: now, stretchTaken: taken });
    answer.once('close', () => this.#open.delete(answer));
  }

  /** Whether a request that came whole waits for its answer on the connection. */
  isOwed(socket: Socket): boolean {
    return [...this.#open.keys()].some(({ req }) => req.socket === socket && req.complete);
  }

  /** Whether part of an answer is on the connection already. */
  isSending(socket: Socket): boolean {
    return [...this.#open.keys()].some(
      ({ req, headersSent }) => req.socket === socket && headersSent,
    );
  }

  /** No connection is kept after the answer that is open on it. */
  closeAfterwards(): void {
    for (const answer of this.#open.keys()) closeAfter(answer);
  }

  /** Gives up answers whose readers are too slow, or that fill the memory without being read. */
  giveUpSlow(): void {
    const now = performance.now();
    const { paceMs, paceBytes } = this.#limits;
    for (const [answer, pace] of this.#open) {
      follow(answer, pace, now);
      // While it is made, or waits for one before it, its reader has nothing to take.
      const isTakeable = answer.headersSent && answer.socket !== null;
      if (!isTakeable) pace.movedAt = now;
      if (isTakeable && now - pace.stretchAt < paceMs) continue;
      if (isTakeable && pace.taken - pace.stretchTaken < paceBytes) this.#giveUp(answer);
      pace.stretchAt = now;
      pace.stretchTaken = pace.taken;
    }
    this.#giveUpUnread(now);
  }

  /** Gives up the answers that wait longest for their readers, until the others may be kept. */
  #giveUpUnread(now: number): void {
    const { unreadBytes, stalledMs } = this.#limits;
    let unread = 0;
    for (const answer of this.#open.keys()) unread += answer.unread;
    if (unread <= unreadBytes) return;
    const stalled = [...this.#open]
      .filter(([answer, { movedAt }]) => answer.headersSent && now - movedAt >= stalledMs)
      .sort(([, a], [, b]) => a.movedAt - b.movedAt);
    for (const [answer] of stalled) {
      if (unread <= unreadBytes) return;
      unread -= answer.unread;
      this.#giveUp(answer);
    }
  }

  #giveUp(answer: PacedAnswer): void {
    answer.req.socket.destroy();
    this.#onGivenUp();
  }
}

/** Sends the answer, and then no other on its connection. */
export function closeAfter(answer: PacedAnswer): void {
  const { socket } = answer.req;
  if (!answer.headersSent) answer.setHeader('Connection', 'close');
  answer.once('close', () => socket.destroySoon());
}

function follow({ req }: PacedAnswer, pace: Pace, now: number): void {
  const taken = takenOn(req.socket);
  if (taken === pace.taken) return;
  pace.taken = taken;
  pace.movedAt = now;
}

/** Bytes that the reader at the other end has taken, or its system for it. */
function takenOn(socket: Socket): number {
  return socket.bytesWritten - socket.writableLength;
}
