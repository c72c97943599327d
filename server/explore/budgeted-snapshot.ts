import type { GraphSnapshot } from '../ports/graph-store.ts';
import type { RequestBudget } from './request-budget.ts';

/** The snapshot with its calls made in turn, and what they give counted, while the request goes on. */
export function budgetedSnapshot(snapshot: GraphSnapshot, budget: RequestBudget): GraphSnapshot {
  return new Proxy(snapshot, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) =>
        budget.whileGoing(async () => {
          budget.spend(1);
          let turn = budget.turn();
          if (turn) await turn;
          const answer: unknown = await Reflect.apply(method, target, args);
          budget.spend(recordsIn(answer));
          turn = budget.turn();
          if (turn) await turn;
          return answer;
        });
    },
  });
}

/** How many records an answer has: those of a list, or of the lists that it is made of. */
function recordsIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  if (typeof answer !== 'object' || answer === null) return 1;
  return Object.values(answer).reduce(
    (sum: number, part) => sum + (Array.isArray(part) ? part.length : 0),
    1,
  );
}
