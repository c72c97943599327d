import { expect, it } from 'vitest';
import { type LoadTarget, load } from './load.ts';

const unreachable = new Error('no route');

/** Loads the shipped data into a target whose load gives or throws this. */
async function loadInto(outcome: { changed: boolean } | Error, opens = true) {
  const lines: string[] = [];
  let closed = 0;
  const target: LoadTarget = {
    open: () =>
      opens
        ? {
            load: async () => {
              if (outcome instanceof Error) throw outcome;
              const counts = { entities: 94, statements: 254, written: 871, ended: 12 };
              const value = { ...outcome, hash: 'ab'.repeat(32), ...counts };
              return { ok: true, value, notes: [] };
            },
            close: async () => {
              closed += 1;
            },
          }
        : undefined,
    outage: (error) => (error === unreachable ? 'The store cannot be reached.' : undefined),
  };
  const code = await load({ dir: 'graph-seed', json: false }, target, {
    out: (text) => lines.push(`out ${text}`),
    err: (text) => lines.push(`err ${text}`),
    interactive: false,
    progress: () => {},
  });
  return { code, lines, closed };
}

it('says how much was loaded, or that it was there already, and closes the store', async () => {
  const loaded = await loadInto({ changed: true });
  expect(loaded).toMatchObject({ code: 0, closed: 1 });
  expect(loaded.lines[0]).toMatch(
    /^out Loaded 94 entities and 254 statements \([0-9a-f]{12}\): 871 rows written, 12 ended\.$/,
  );
  const again = await loadInto({ changed: false });
  expect(again.lines[0]).toMatch(/^out Nothing to do: 94 entities .* are loaded already\.$/);
});

it('tells an outage and exits with 2, the store closed', async () => {
  expect(await loadInto(unreachable)).toEqual({
    code: 2,
    lines: ['err The store cannot be reached.'],
    closed: 1,
  });
});

it('names the variables to set where no store is named', async () => {
  const { code, lines } = await loadInto({ changed: true }, false);
  expect(code).toBe(2);
  expect(lines[0]).toContain('Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD');
});

it('lets a bug through', async () => {
  await expect(loadInto(new TypeError('a bug'))).rejects.toThrow('a bug');
});
