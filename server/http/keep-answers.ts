import type { Context, MiddlewareHandler } from 'hono';
import type { GraphStore } from '../ports/graph-store.ts';
import { KeptAnswer } from './kept-file.ts';
import type { Metrics } from './metrics.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Of an answer without errors: the hash of the data set that it was read from. */
    readFrom?: string;
  }
}

const mostBytes = 33_554_432;

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
 * the same load is worked out and compressed once, and answered with 304 to who has it. What was
 * asked longest ago is given up first.
 */
export function keepAnswers(store: GraphStore, metrics: Metrics): MiddlewareHandler {
  const all = new Map<string, Kept>();
  let bytes = 0;
  const forget = (question: string) => {
    bytes -= all.get(question)?.answer.length ?? 0;
    all.delete(question);
  };
  const keep = (question: string, kept: Kept) => {
    forget(question);
    all.set(question, kept);
    bytes += kept.answer.length;
    for (const oldest of all.keys()) {
      if (bytes <= mostBytes) return;
      forget(oldest);
    }
  };
  return async (c, next) => {
    if (c.req.method !== 'GET') return next();
    const question = `${c.req.header('Accept') ?? ''}\n${new URL(c.req.url).search}`;
    const kept = all.get(question);
    // What was never kept need not ask the store twice.
    const isCurrent = kept !== undefined && kept.hash === (await currentHash(c, store));
    metrics.answerCache.inc({ outcome: isCurrent ? 'hit' : 'miss' });
    if (isCurrent) {
      keep(question, kept);
      return kept.answer.answer(c);
    }
    await next();
    const hash = c.var.readFrom;
    const type = c.res.headers.get('Content-Type');
    if (c.res.status !== 200 || hash === undefined || type === null) return;
    const whole = new Uint8Array(await c.res.arrayBuffer());
    const answer = new KeptAnswer(whole, { type, cacheControl, vary });
    keep(question, { hash, answer });
    c.res = new Response(whole, c.res);
    c.header('Cache-Control', cacheControl);
    c.header('ETag', answer.tag);
    c.header('Vary', vary, { append: true });
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
