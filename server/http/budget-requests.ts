import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { budgetLimits, ClientGone, RequestBudget } from '../explore/request-budget.ts';
import type { Share } from '../ports/caller.ts';
import { StoreError } from '../ports/store-error.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** What the request may take; it is stopped once the request is answered or given up. */
    budget: RequestBudget;
    /** What its address has had of the main thread; absent where it is not limited. */
    share?: Share;
  }
}

/** The longest a request may take, in milliseconds. */
export const usualDeadlineMs = 5_000;

/** The same for all, since a stack is taken down with each error. */
const answered = new Error('The request is answered.');

/** Gives each request its budget, and stops it at its deadline or when its client is gone. */
export function budgetRequests(deadlineMs: number): MiddlewareHandler {
  return async (c, next) => {
    const budget = new RequestBudget(budgetLimits, c.var.share);
    const late = setTimeout(
      () => budget.stop(new StoreError('STORE_TIMEOUT', `No answer within ${deadlineMs} ms.`)),
      deadlineMs,
    );
    const { outgoing }: Partial<HttpBindings> = c.env ?? {};
    const gone = () => budget.stop(new ClientGone());
    outgoing?.once('close', gone);
    c.set('budget', budget);
    try {
      const turn = budget.nextTurn();
      if (turn) await budget.unlessStopped(turn);
      await next();
    } finally {
      clearTimeout(late);
      outgoing?.off('close', gone);
      budget.stop(answered);
    }
  };
}
