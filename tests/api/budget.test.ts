import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, parse } from 'graphql';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readDataSet } from '../../graph-seed/reading/read-data-set.ts';
import { createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import { type BudgetLimits, RequestBudget } from '../../server/explore/request-budget.ts';
import { RequestContext } from '../../server/explore/request-context.ts';
import { createSchema } from '../../server/graphql/create-schema.ts';
import { main as generate } from '../generator/main.ts';
import { appOver, archive, archiveStore, ask } from './archive-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'budget '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const generated = (async () => {
  await generate(['--articles', '8', '--seed', '7', '--out', join(folder, 'archive')]);
  const reading = readDataSet(join(folder, 'archive'));
  if (!reading.ok) throw new Error('The generated archive cannot be read.');
  const store = createEmbeddedStore(reading.value);
  // A busy machine may reach the deadline before the budget.
  return appOver(store, undefined, reading.value.ontology, { deadlineMs: 60_000 });
})();

const times = (count: number, field: string) =>
  Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ');

const along = `{ network { links { statement { evidence { article { sentences { statements {
  ${times(30, 'sentence(language: EN)')} } } } } } } } }`;

describe('a query that asks for more than it seems to', () => {
  it.each([
    ['along a cycle', along, 'Values'],
    [
      'of the same long text',
      `{ statements(first: 200) { nodes { evidence { article { ${times(20, 'text')} } } } } }`,
      'Bytes',
    ],
    [
      'of the schema',
      `{ __schema { types { fields { type { ofType { fields { ${times(600, 'description')} } } } } } } }`,
      'Bytes',
    ],
    ['of names of types', `{ network { links { ${times(390, '__typename')} } } }`, 'Bytes'],
  ])('is stopped while it runs, and told why: %s', async (_, query, limit) => {
    const { data, errors } = await ask(await generated, query);
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: expect.stringContaining(`(${limit}; most `),
        extensions: { code: 'LIMIT_EXCEEDED' },
      },
    ]);
  });

  it('lets others have their turn all the while', async () => {
    const app = await generated;
    let isRunning = true;
    const answer = ask(app, along).finally(() => {
      isRunning = false;
    });
    let turns = 0;
    while (isRunning) {
      await new Promise(setImmediate);
      turns += 1;
    }
    await answer;
    // It takes at least half a second of work.
    expect(turns).toBeGreaterThan(20);
  });
});

it('a request whose turn to execute never comes is answered at its deadline', async () => {
  const app = appOver(archiveStore, undefined, archive.ontology, { deadlineMs: 100 });
  const turns = vi.spyOn(RequestBudget.prototype, 'nextTurn');
  turns.mockReturnValueOnce(undefined).mockReturnValueOnce(new Promise(() => {}));
  const { errors } = await ask(app, '{ __typename }');
  turns.mockRestore();
  expect(errors).toMatchObject([{ extensions: { code: 'STORE_TIMEOUT' } }]);
});

describe('the budget', () => {
  const schema = createSchema(archive.ontology);
  const drawing = `{ network { truncated nodes { slug x y entity { name aliases unnamed kind } }
    links { role inferred statement { __typename zh: sentence(language: ZH) time { from } } } }
    __schema { types { name fields { name description args { name } } } } }`;
  const within = async (limits: BudgetLimits) => {
    const budget = new RequestBudget(limits);
    const contextValue = { context: new RequestContext(archiveStore, budget) };
    return budget.unlessStopped(execute({ schema, document: parse(drawing), contextValue }));
  };
  const plenty = 1e9;

  it('counts the bytes of an answer, never fewer than there are and hardly more', async () => {
    const answer = await within({ values: plenty, bytes: plenty });
    expect(answer.errors).toBeUndefined();
    const bytes = Buffer.byteLength(JSON.stringify(answer.data));
    await expect(within({ values: plenty, bytes: bytes - 1 })).rejects.toThrow(/bytes/);
    expect((await within({ values: plenty, bytes: bytes * 1.1 })).errors).toBeUndefined();
  });

  it('leaves the parts of a stopped question as they are, untold', async () => {
    const budget = new RequestBudget();
    const stuck = {
      ...archiveStore,
      snapshot: () =>
        new Promise<never>((_, reject) => {
          budget.signal.addEventListener('abort', () => reject(budget.signal.reason));
        }),
    };
    const contextValue = { context: new RequestContext(stuck, budget) };
    const parts = Array.from({ length: 40 }, (_, index) => `a${index}: dataSet { hash }`);
    const document = parse(`{ ${parts.join(' ')} }`);
    const ended = vi.fn();
    Promise.resolve(execute({ schema, document, contextValue })).then(ended, ended);
    budget.stop(new Error('No answer in time.'));
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    expect(ended).not.toHaveBeenCalled();
  });

  it('keeps the order of the fields, whichever had to be waited for', async () => {
    const { data } = await within({ values: plenty, bytes: plenty });
    const text = JSON.stringify(data);
    expect(text).toMatch(
      /^\{"network":\{"truncated":false,"nodes":\[\{"slug":"[^"]+","x":.*?,"y":/,
    );
  });
});
