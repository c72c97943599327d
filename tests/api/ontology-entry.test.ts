import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../graph-seed/command/main.ts';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { readContent, readDataSet } from '../../graph-seed/reading/read-data-set.ts';
import { createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import { createSchema } from '../../server/graphql/create-schema.ts';
import { appOver, ask } from './archive-app.ts';
import { open, pagesOf } from './pages-app.ts';

/** What the data folder adds to the project’s ontology. */
const additions = `types:
  - { kind: Organisation, id: school, label: { zh: 学校, en: School } }
statuses:
  - id: abandoned
    label: { zh: 已放弃, en: abandoned }
    tense: base
    auxiliary: { zh: 放弃, acting: gave up the plan to, other: was not to }
per:
  - { id: day, label: { zh: 每天, en: per day } }
`;

/** What the data then say. */
const uses = [
  { file: 'entities/all.yaml', replace: 'type: party', by: 'type: school' },
  {
    file: 'articles/new-canal/statements.yaml',
    replace: 'unit: yuan, scope: total }',
    by: 'unit: yuan, per: day, scope: total }\n    status: abandoned',
  },
];

let folder: string;
let dataSet: DataSet;

const change = (file: string, replace: string, by: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(replace), `${replace} stands once`).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(replace, () => by),
  );
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ontology entry '));
  cpSync('graph-seed/reading/fixtures/good', folder, { recursive: true });
  for (const { file, replace, by } of uses) change(file, replace, by);
  const unknown = readContent(folder);
  const codes = unknown.ok ? [] : unknown.problems.map(({ code }) => code);
  expect(codes.sort()).toEqual(['UNKNOWN_PER', 'UNKNOWN_STATUS', 'UNKNOWN_TYPE']);
  writeFileSync(join(folder, 'ontology-additions.yaml'), additions);
  const silent = { out: () => {}, err: () => {}, interactive: false, progress: () => {} };
  await main(['layout', '--dir', folder, '--seed', '7'], silent);
  const reading = readDataSet(folder);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  dataSet = reading.value;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a type, a status and a thing to count per that only the archive’s own ontology names', () => {
  it('are values of the schema', () => {
    const schema = printSchema(createSchema(dataSet.ontology));
    expect(schema).toContain('"""abandoned (已放弃)"""\n  ABANDONED');
    expect(schema).toContain('"""per day (每天)"""\n  DAY');
  });

  it('are said by the API, in their order', async () => {
    const app = appOver(createEmbeddedStore(dataSet), undefined, dataSet.ontology);
    const { data, errors } = await ask(
      app,
      `{
        dataSet { ontology { statuses { name label { zh } } kinds { types { name label { en } } } } }
        entity(slug: "xiaohe-branch") { type typeLabel { zh en } }
        statement(slug: "villages-dividends") {
          status
          sentence(language: ZH)
          value { ... on Quantity { per words { zh en } } }
        }
      }`,
    );
    expect(errors).toBeUndefined();
    const { statuses, kinds } = data.dataSet.ontology;
    expect(statuses.map(({ name }: { name: string }) => name)).toEqual([
      'ACHIEVED',
      'ONGOING',
      'PLANNED',
      'FORECAST',
      'ABANDONED',
    ]);
    expect(statuses[4].label.zh).toBe('已放弃');
    expect(kinds[1].types).toContainEqual({ name: 'school', label: { en: 'School' } });
    expect(data.entity).toEqual({ type: 'school', typeLabel: { zh: '学校', en: 'School' } });
    expect(data.statement).toEqual({
      status: 'ABANDONED',
      sentence: '小河嘎查、大山嘎查放弃分红共每天12万元。',
      value: { per: 'DAY', words: { zh: '每天12万元', en: '120,000 yuan per day' } },
    });
  });

  it('are said by the plain pages', async () => {
    const pages = pagesOf(dataSet);
    const { text } = await open('/statement/villages-dividends', {}, pages);
    expect(text).toContain('内容 每天12万元 合计的数字');
    expect(text).toContain('依据 原文直说 已放弃');
    const { text: english } = await open('/statement/villages-dividends?lang=en', {}, pages);
    expect(english).toContain('Content 120,000 yuan per day (12万元) the figure of all together');
    expect(english).toContain('Certainty stated abandoned');
    expect((await open('/entity/xiaohe-branch', {}, pages)).text).toContain('机构 · 学校');
  });
});
