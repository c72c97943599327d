import type { Context, MiddlewareHandler } from 'hono';
import type { GraphStore } from '../ports/graph-store.ts';
import { KeptRecords } from '../records/kept-records.ts';
import { wholeOf } from './encoding.ts';
import { KeptAnswer } from './kept-file.ts';
import type { Metrics } from './metrics.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Of an answer without errors: the hash of the data set that it was read from. */
    readFrom?: string;
  }
}

/** Bytes of answers that are kept. */
export const usualKeptBytes = 33_554_432;
/** What keeping one takes beside its bytes, near enough. */
const bytesOfEntry = 1_000;
/** It is kept as it is and compressed in two ways, which are less than half of it each. */
const copies = 2;

/** A browser asks each time whether the answer is still the same. */
const cacheControl = 'public, no-cache';
/** What of a request decides what is answered, beside its encoding. */
const vary = 'Accept';

interface Kept {
  /** Hash of the data set that it was read from. */
  readonly hash: string;
  readonly answer: KeptAnswer;
}

/**
 * Keeps whole answers to GET with the data set that they were read from, so that the same question of
 * the same load is worked out and compressed once, and answered with 304 to who has it. Of 0 bytes
 * nothing is kept, nor told that a browser may.
 */
export function keepAnswers(
  store: GraphStore,
  metrics: Metrics,
  mostBytes: number,
): MiddlewareHandler {
  const kept = new KeptRecords<Kept>(mostBytes);
  return async (c, next) => {
    if (c.req.method !== 'GET' || mostBytes === 0) return next();
    const question = `${c.req.header('Accept') ?? ''}\n${new URL(c.req.url).search}`;
    const known = kept.get(question);
    // What was never kept need not ask the store twice.
    const isCurrent = known !== undefined && known.hash === (await currentHash(c, store));
    metrics.answerCache.inc({ outcome: isCurrent ? 'hit' : 'miss' });
    if (isCurrent) return known.answer.answer(c);
    await next();
    const hash = c.var.readFrom;
    const type = c.res.headers.get('Content-Type');
    if (c.res.status !== 200 || hash === undefined || type === null) return;
    const whole = await wholeOf(c.res);
    const answer = new KeptAnswer(whole, { type, cacheControl, vary });
    // Questions are kept too, and may be longer than what they are answered with.
    kept.keep(question, { hash, answer }, question.length + copies * whole.length + bytesOfEntry);
    const headers = new Headers(c.res.headers);
    // They are of this content, which 304 has none of.
    headers.delete('Content-Length');
    headers.delete('Content-Type');
    // Hono would take over the headers of the answer before.
    c.res = undefined;
    c.res = new Response(null, { headers });
    // As to all who ask later: compressed for once, and not sent to who has it from before a restart.
    c.res = await answer.answer(c);
  };
}

/** Undefined where the store does not tell, which the question itself is then told. */
async function currentHash(c: Context, store: GraphStore): Promise<string | undefined> {
  try {
    const { budget } = c.var;
    return (await budget.unlessStopped(store.snapshot(budget))).hash;
  } catch {
    return undefined;
  }
}
