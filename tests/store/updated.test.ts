import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataFiles } from '../../graph-seed/reading/data-files.ts';
import { joinArticles } from '../../graph-seed/reading/join-articles.ts';
import { readChange } from '../../graph-seed/reading/read-change.ts';
import { declaredIn, readDataSet, withDeclared } from '../../graph-seed/reading/read-data-set.ts';
import { knownEntities, readShared } from '../../graph-seed/reading/read-shared.ts';
import { compileArticles } from '../../server/data-folder/compile-articles.ts';
import { readHere } from '../../server/data-folder/read-in-threads.ts';
import { toldAgain } from '../../server/data-folder/read-task.ts';
import { dataInMemory } from '../../server/derive/data-in-memory.ts';
import { compile } from '../../server/embedded/compile.ts';
import { compiledData } from '../../server/embedded/compiled-data.ts';
import { compiledStore } from '../../server/embedded/embedded-store.ts';
import { JudgedOtherwise } from '../../server/embedded/judged-otherwise.ts';
import { knownData } from '../../server/embedded/known-data.ts';
import { Sqlite } from '../../server/embedded/sqlite.ts';
import { update } from '../../server/embedded/update.ts';
import { PlannedGraph } from './planned-graph.ts';
import { expectToHold } from './store-contract.ts';
import { tableRows } from './table-rows.ts';

const root = mkdtempSync(join(tmpdir(), '更新 updated '));
const folder = join(root, 'data');
const fixture = 'graph-seed/reading/fixtures/good';
let database: Sqlite;

function copyArchive(): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/archive', folder, { recursive: true });
}

/** The archive, as it is, and compiled. */
function startAnew(): void {
  copyArchive();
  database = compiled(whole());
}

function compiled({ dataSet, files }: ReturnType<typeof whole>): Sqlite {
  const made = Sqlite.inMemory();
  compile(made, dataSet, files);
  return made;
}

afterAll(() => rmSync(root, { recursive: true, force: true }));

type Row = Record<string, unknown>;

function reading() {
  return readDataSet(folder);
}

function whole() {
  const read = reading();
  if (read.ok) {
    const declared = declaredIn(readShared(folder).entityFiles);
    return { dataSet: read.value, files: withDeclared(dataFiles(folder), declared) };
  }
  throw new Error(read.problems.map(({ code, message }) => `${code} ${message}`).join('\n'));
}

function changeNow() {
  return readChange(folder, dataFiles(folder), knownData(database));
}

/** The rows of a list, or of the statements of an article, edited in place. */
function edit(file: string, change: (rows: Row[]) => Row[] | undefined): void {
  const path = join(folder, file);
  const content = parse(readFileSync(path, 'utf8'));
  const rows = Array.isArray(content) ? content : content.statements;
  const changed = change(rows) ?? rows;
  const next = Array.isArray(content) ? changed : { ...content, statements: changed };
  // JSON is YAML.
  writeFileSync(path, JSON.stringify(next, null, 1));
}

const without = (id: string) => (rows: Row[]) => rows.filter((row) => row.id !== id);
const other = (id: string, change: Row) => (rows: Row[]) =>
  rows.map((row) => (row.id === id ? { ...row, ...change } : row));
const more = (row: Row) => (rows: Row[]) => [...rows, row];
const words = { zh: '别的。', en: 'Another.' };

const judge = (judgement: string, ids: string[], date: string) =>
  edit('identities.yaml', more({ ids, judgement, reason: words, date }));

/** Each on top of those before. */
const edits: [string, () => void][] = [
  [
    'an article with its entities is new',
    () => {
      cpSync(`${fixture}/articles/new-canal`, join(folder, 'articles/new-canal'), {
        recursive: true,
      });
      cpSync(`${fixture}/entities/all.yaml`, join(folder, 'entities/canal.yaml'));
    },
  ],
  [
    'an entity has another English name',
    () => edit('entities/people.yaml', other('suhe', { nameEn: 'Su He' })),
  ],
  [
    'an entity stands in another file',
    () => {
      edit('entities/people.yaml', (rows) => {
        const moved = rows.filter(({ id }) => id === 'suhe');
        edit('entities/villages.yaml', (villages) => [...villages, ...moved]);
        return without('suhe')(rows);
      });
    },
  ],
  [
    'a statement has another status',
    () =>
      edit('articles/camel-fair/statements.yaml', other('market-organised', { status: 'ongoing' })),
  ],
  [
    'a post is told no more, so that a person has none',
    () => edit('articles/camel-milk-road/statements.yaml', without('erdun-secretary')),
  ],
  [
    'an article is published before another that tells the same',
    () => {
      const path = join(folder, 'articles/year-end-accounts/article.yaml');
      const date = /date: '2023-12'/;
      writeFileSync(path, readFileSync(path, 'utf8').replace(date, "date: '2023-09'"));
    },
  ],
  [
    'two are judged',
    () =>
      edit(
        'identities.yaml',
        more({ ids: ['suhe', 'erdun'], judgement: 'different', reason: words, date: '2024-03-01' }),
      ),
  ],
  ['a judgement is taken back', () => edit('identities.yaml', (rows) => rows.slice(1))],
  ['two of several articles are one', () => judge('same', ['taogesi', 'erdun'], '2024-03-02')],
  [
    'one of them has other names',
    () => edit('entities/people.yaml', other('erdun', { nameEn: 'Er Dun' })),
  ],
  ['the one that leads is another', () => judge('same', ['tuya', 'erdun'], '2024-01-30')],
  [
    'an article tells of one of them otherwise',
    () =>
      edit(
        'articles/year-end-accounts/statements.yaml',
        other('erdun-secretary-again', { status: 'planned' }),
      ),
  ],
  [
    'one of them is others than a third',
    () => judge('different', ['taogesi', 'suhe'], '2024-03-03'),
  ],
  [
    'what is judged has another reason',
    () => edit('identities.yaml', (rows) => rows.map((row) => ({ ...row, reason: words }))),
  ],
  [
    'two missing ends of two articles are one',
    () => judge('same', ['paired-with-tala', 'second-team'], '2024-03-04'),
  ],
  [
    'an article leaves one of them open otherwise',
    () =>
      edit(
        'articles/year-end-accounts/statements.yaml',
        other('tala-paired', { status: 'planned' }),
      ),
  ],
  [
    'who is missing is known, and so is who is the same',
    () => judge('same', ['second-team', 'lanfeng-power'], '2024-03-05'),
  ],
  ['that is taken back', () => edit('identities.yaml', (rows) => rows.slice(0, -1))],
  ['all judgements are taken back', () => edit('identities.yaml', () => [])],
  [
    'statements disagree',
    () =>
      edit(
        'disputes.yaml',
        more({
          id: 'fair-or-market',
          statements: ['fair-organised', 'market-organised'],
          about: words,
          bothPossible: 'yes',
          note: words,
        }),
      ),
  ],
  ['a dispute is gone', () => edit('disputes.yaml', without('two-ticket-numbers'))],
  [
    'an id is retired',
    () => edit('retired.yaml', more({ id: 'old-suhe', now: 'suhe', reason: words })),
  ],
  [
    'the version is another',
    () => {
      const path = join(folder, 'data-set.yaml');
      writeFileSync(path, readFileSync(path, 'utf8').replace(/version: .*/, 'version: 9.9.9'));
    },
  ],
  [
    'an article with its entities is gone',
    () => {
      rmSync(join(folder, 'articles/new-canal'), { recursive: true });
      rmSync(join(folder, 'entities/canal.yaml'));
    },
  ],
];

it('[FILE-12] holds the same where each article is read, written and forgotten', async () => {
  startAnew();
  const made = Sqlite.inMemory();
  await compileArticles(made, folder, dataFiles(folder), () => {});
  expect(tableRows(made)).toEqual(tableRows(database));
});

describe('an updated file', () => {
  let graph: PlannedGraph;
  beforeAll(async () => {
    startAnew();
    graph = await PlannedGraph.of(compiledData(database));
  });

  it.each(edits)('[FILE-10] [LOAD-26] holds what a new one holds where %s', async (_, make) => {
    make();
    const change = changeNow();
    if (!change?.ok) throw new Error('All would be read.');
    update(database, change.value);
    const read = whole();
    expect(tableRows(database)).toEqual(tableRows(compiled(read)));
    await expectToHold(await compiledStore(database).snapshot(), read.dataSet);
    await graph.load(compiledData(database));
    const anew = await PlannedGraph.of(dataInMemory(read.dataSet));
    expect(graph.lines()).toEqual(anew.lines());
  });
});

it('[FILE-14] a judgement that is taken back concerns what names its ids, and nothing else', () => {
  startAnew();
  const naming = whole().dataSet.statements.filter((statement) =>
    JSON.stringify(statement).includes('"surige-milk-coop"'),
  );
  edit('identities.yaml', (rows) => rows.slice(1));
  const change = changeNow();
  if (!change?.ok) throw new Error('All would be read.');
  const judged = new JudgedOtherwise(database, change.value);
  expect(judged.entities().map(({ id }) => id)).toEqual(['surige-coop', 'surige-milk-coop']);
  expect(judged.statements.map(({ now }) => now.id)).toEqual(naming.map(({ id }) => id));
  expect(judged.articles.map(({ now }) => now.id)).toEqual(['year-end-accounts']);
});

/** What stands in the way, though the file that changed is whole by itself. */
const faults: [string, string, () => void][] = [
  [
    'an entity that other articles name is gone',
    'DANGLING_REFERENCE',
    () => edit('entities/people.yaml', without('suhe')),
  ],
  [
    'an entity that other articles name is of another kind',
    'END_KIND',
    () => edit('entities/people.yaml', other('tuya', { kind: 'Village' })),
  ],
  [
    'an entity has a name that is in no quote of other articles',
    'END_NOT_NAMED',
    () => edit('entities/villages.yaml', other('surige-gacha', { name: '别处嘎查' })),
  ],
  [
    'an entity is new that nothing names',
    'UNUSED',
    () =>
      edit('entities/people.yaml', (rows) => [...rows, { ...rows[0], id: 'nobody', name: '无人' }]),
  ],
  [
    'a statement of a dispute is gone',
    'DANGLING_REFERENCE',
    () => edit('articles/camel-fair/statements.yaml', without('tickets-set')),
  ],
  [
    'an id is in use in another article',
    'DUPLICATE_ID',
    () =>
      edit('articles/camel-fair/statements.yaml', other('hayin-in-hewan', { id: 'erdun-head' })),
  ],
  [
    'a statement has the id of one in another article',
    'DUPLICATE_ID',
    () =>
      edit(
        'articles/camel-fair/statements.yaml',
        other('hayin-in-hewan', { id: 'erdun-secretary' }),
      ),
  ],
  [
    'a judgement makes a place a part of itself',
    'CYCLE',
    () =>
      edit(
        'identities.yaml',
        more({
          ids: ['hayin-gacha', 'hewan-town'],
          judgement: 'same',
          reason: words,
          date: '2024-03-02',
        }),
      ),
  ],
];

describe('a fault that crosses files', () => {
  beforeAll(startAnew);
  afterEach(copyArchive);

  it.each(faults)('[FILE-11] is found as in whole reading: %s (%s)', (_, code, make) => {
    make();
    const read = reading();
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toContain(code);
    const change = changeNow();
    expect(change?.ok ? [] : change?.problems).toEqual(read.ok ? [] : read.problems);
  });

  it.each(faults)(
    '[FILE-13] is told alike where threads read the articles: %s (%s)',
    async (_, code, make) => {
      make();
      const read = reading();
      expect(problemsOfThreads()).toEqual(read.ok ? [] : read.problems);
      const compiling = compileArticles(Sqlite.inMemory(), folder, dataFiles(folder), () => {});
      await expect(compiling).rejects.toThrow(code);
    },
  );
});

/** What is wrong, with articles as they come from another thread. */
function problemsOfThreads() {
  const shared = readShared(folder);
  const { ontology, folders, entityFiles } = shared;
  const entities = knownEntities(entityFiles);
  const identities = shared.identities.map(({ row }) => row);
  const judged = entityFiles.flatMap(({ rows }) => rows.map(({ row }) => row));
  const setup = structuredClone({
    dataDir: folder,
    ontology,
    entities,
    identities,
    judged,
    folders,
  });
  const tasks = folders.map((_, place) => ({ place, entityNumber: place }));
  const articles = [...readHere(setup, tasks)].flatMap((one) => {
    const again = toldAgain(folder, structuredClone(one));
    return 'article' in again ? [again.article] : [];
  });
  const joined = joinArticles(folder, shared, articles);
  return joined.ok ? [] : joined.problems;
}
