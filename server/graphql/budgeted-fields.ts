import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { never, type RequestBudget } from '../explore/request-budget.ts';
import { RequestContext } from '../explore/request-context.ts';

type Field = GraphQLField<unknown, unknown>;
type Resolve = GraphQLFieldResolver<unknown, unknown>;

/** Fields that count already: those of introspection belong to all schemas. */
const budgeted = new WeakSet<Field>();

/** What a thing takes of memory, in leaves: an object or row of an answer, and what it waits for. */
const valuesOfObject = 2;
const valuesOfPromise = 2;

/** Rows that share a turn; what is within each asks for turns of its own. */
const rowsOfTurn = 16;

/** What JSON puts around a name (`"":,`), and around a row or a list (`{},`). */
const bytesOfName = 4;
const bytesOfRow = 3;

/**
 * The schema with every field counted against the budget of its request, introspection's too, and
 * with lists that are gone through in turns: graphql-js would complete each in one stretch.
 */
export function budgetedFields(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const fields: Field[] = types.flatMap((type) => Object.values(type.getFields()));
  for (const field of [...fields, SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef]) {
    if (budgeted.has(field)) continue;
    budgeted.add(field);
    const resolve = field.resolve ?? defaultFieldResolver;
    const isLeaf = isLeafType(getNamedType(field.type));
    field.resolve = isLeaf ? budgetedLeaf(resolve) : budgetedObjects(resolve);
  }
  return schema;
}

function budgetedLeaf(resolve: Resolve): Resolve {
  return (source, args, context, info) => {
    const budget = budgetOf(context);
    if (!budget) return resolve(source, args, context, info);
    if (!budget.goesOnWith(1, String(info.path.key).length + bytesOfName)) return never();
    const value = resolve(source, args, context, info);
    const count = (leaf: unknown): unknown => {
      const goesOn = budget.goesOnWith(Array.isArray(leaf) ? leaf.length : 0, bytesOf(leaf));
      return goesOn ? leaf : never();
    };
    if (!isPromise(value)) return count(value);
    budget.goesOnWith(valuesOfPromise);
    return value.then(count, (error) => budget.unlessTold(error));
  };
}

function budgetedObjects(resolve: Resolve): Resolve {
  return (source, args, context, info) => {
    const budget = budgetOf(context);
    if (!budget) return resolve(source, args, context, info);
    const bytes = String(info.path.key).length + bytesOfName + bytesOfRow;
    if (!budget.goesOnWith(valuesOfObject, bytes)) return never();
    const work = () => {
      if (!budget.goesOnWith(0)) return never();
      const value = resolve(source, args, context, info);
      if (!isPromise(value)) return inTurns(budget)(value);
      budget.goesOnWith(valuesOfPromise);
      return value.then(inTurns(budget), (error) => budget.unlessTold(error));
    };
    const turn = budget.turn();
    return turn ? turn.then(work) : work();
  };
}

/** A list whose rows come when it is their request's turn; what is no list as it is. */
function inTurns(budget: RequestBudget): (value: unknown) => unknown {
  return (value) => (Array.isArray(value) ? rowsInTurns(value, budget) : value);
}

/**
 * Rows that have to wait share the turn of some: a list of thousands is gone through in one stretch,
 * whatever its rows wait for.
 */
function* rowsInTurns(rows: readonly unknown[], budget: RequestBudget): Iterable<unknown> {
  let turn: Promise<void> | undefined;
  let left = 0;
  for (const row of rows) {
    if (!budget.goesOnWith(valuesOfObject, bytesOfRow)) {
      yield never();
      return;
    }
    if (left === 0) {
      turn = budget.turn();
      left = turn ? rowsOfTurn : 1;
    }
    left -= 1;
    yield turn ? new WaitingRow(turn, row) : row;
  }
}

/** What graphql-js waits for as it does for a promise, of which each costs as much as the row. */
class WaitingRow {
  readonly #turn: Promise<void>;
  readonly #row: unknown;

  constructor(turn: Promise<void>, row: unknown) {
    this.#turn = turn;
    this.#row = row;
  }

  // biome-ignore lint/suspicious/noThenProperty: to be waited for is what it is for.
  then<T>(go: (row: unknown) => T): Promise<T> {
    return this.#turn.then(() => go(this.#row));
  }
}

function bytesOf(leaf: unknown): number {
  if (typeof leaf === 'string') return Buffer.byteLength(leaf) + 2;
  if (Array.isArray(leaf)) return leaf.reduce((sum, one) => sum + bytesOf(one) + 1, 2);
  return String(leaf).length;
}

/** The budget of a request that a resolver works for. */
export function budgetOf(context: unknown): RequestBudget | undefined {
  if (typeof context !== 'object' || context === null || !('context' in context)) return undefined;
  return context.context instanceof RequestContext ? context.context.budget : undefined;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}
