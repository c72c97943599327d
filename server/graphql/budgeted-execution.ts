import { type ExecutionArgs, type ExecutionResult, execute, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { budgetOf } from './budgeted-fields.ts';

/** Answers with the reason alone, and at once, where a request is stopped while it runs. */
export const budgetedExecution: Plugin = {
  onExecute: ({ setExecuteFn }) => {
    setExecuteFn(async (args: ExecutionArgs): Promise<ExecutionResult> => {
      const budget = budgetOf(args.contextValue);
      try {
        // Parsing and validating was a stretch of its own.
        const turn = budget?.nextTurn();
        if (turn) await budget?.unlessStopped(turn);
        return await (budget?.unlessStopped(execute(args)) ?? execute(args));
      } catch (error) {
        const reason = error instanceof Error ? error : new Error(String(error));
        const told = new GraphQLError(reason.message, { originalError: reason });
        return { data: null, errors: [told] };
      }
    });
  },
};
