import type { Page, PageRequest } from '../ports/filters.ts';
import { clamp } from './clamp.ts';
import { badInput } from './error-codes.ts';

/** Rows that one page may have. */
export const largestPage = 200;
const defaultPage = 50;
const cursorMark = 'after:';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The page that is asked for, its size clamped. Throws BAD_INPUT for what cannot be paged by. */
export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  if (isGiven(last) || isGiven(before)) {
    throw badInput('Pages go forward: use first and after instead of last and before.');
  }
  const size = clamp(first ?? defaultPage, 0, largestPage);
  if (!isGiven(after)) return { first: size };
  const cursor = Buffer.from(after, 'base64url').toString('utf8');
  if (!cursor.startsWith(cursorMark)) {
    throw badInput('after is no cursor of this API; take one from pageInfo.endCursor.');
  }
  return { first: size, after: cursor.slice(cursorMark.length) };
}

/** A page in the form of a Relay connection. */
export function connectionOf<T>(
  { rows, total, more }: Page<T>,
  { after }: PageRequest,
  idOf: (row: T) => string,
) {
  const edges = rows.map((node) => ({
    node,
    cursor: Buffer.from(`${cursorMark}${idOf(node)}`, 'utf8').toString('base64url'),
  }));
  return {
    totalCount: total,
    edges,
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
