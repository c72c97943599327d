import { expect } from 'vitest';
import type { Page } from '../../../server/ports/filters.ts';
import { idsOf } from './ids-of.ts';

/** All ids, page by page. */
export async function paged(
  ask: (page: { first: number; after?: string }) => Promise<Page<{ id: string }>>,
  first: number,
): Promise<string[]> {
  const ids: string[] = [];
  for (let more = true; more; ) {
    const last = ids.at(-1);
    const page = await ask({ first, ...(last !== undefined && { after: last }) });
    ids.push(...idsOf(page.rows));
    expect(page.rows.length).toBeLessThanOrEqual(first);
    expect(page.more).toBe(ids.length < page.total);
    more = page.more;
  }
  return ids;
}
