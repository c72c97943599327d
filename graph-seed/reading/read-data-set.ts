import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { DataSet } from '../model/data-set.ts';
import type { DataSetContent } from '../model/documents.ts';
import type { Entity } from '../model/entity.ts';
import { identityOf } from '../model/identity.ts';
import { compareJudgements } from '../model/judgement.ts';
import { Kind } from '../model/ontology.gen.ts';
import { indexOntology } from '../model/ontology.ts';
import { digested } from './digested.ts';
import type { Draft, Rule } from './draft.ts';
import { type Problem, ProblemList, type SourcePlace } from './problem.ts';
import { type ArticleReading, readArticle } from './read-article.ts';
import { readLayout } from './read-layout.ts';
import { readOntology } from './read-ontology.ts';
import { readYaml, readYamlWithIds } from './read-yaml.ts';
import { readStatements } from './resolve-statements.ts';
import { nothingIsCyclic } from './rules/cycles.ts';
import { disputesAreOnce } from './rules/disputes.ts';
import { datesAreBeyondDoubt } from './rules/doubtful-dates.ts';
import { namesAreBeyondDoubt } from './rules/doubtful-names.ts';
import { entitiesFitOntology, nothingIsUnused } from './rules/entities.ts';
import { judgedIdsExist, judgementsHold } from './rules/identities.ts';
import { idsAreUnique } from './rules/ids.ts';
import { endsAreNamed } from './rules/named-ends.ts';
import { wordsArePrinted } from './rules/printed-words.ts';
import { referencesExist } from './rules/references.ts';
import { retiredIdsLeadOn } from './rules/retired.ts';
import { statementsFitOntology } from './rules/statement-shape.ts';
import { quotedSentencesAreTranslated } from './rules/translations.ts';
import { quotesAreWhole } from './rules/whole-quotes.ts';
import {
  dataSetFile,
  disputesFile,
  entitiesFile,
  identitiesFile,
  retiredFile,
} from './source-shapes.ts';

/** The data set before it is laid out. */
type WithoutLayout = Omit<DataSetContent, 'layout'>;

/** What reading gives: the whole, or every problem that stands in its way; notes stop nothing. */
export type Reading<T> = { readonly notes: readonly Problem[] } & (
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

const rules: readonly Rule[] = [
  idsAreUnique,
  entitiesFitOntology,
  statementsFitOntology,
  nothingIsCyclic,
  quotedSentencesAreTranslated,
  wordsArePrinted,
  endsAreNamed,
  quotesAreWhole,
  disputesAreOnce,
  judgementsHold,
];

/** Reads and checks a whole data folder. Nothing is given while one problem remains. */
export function readDataSet(root: string): Reading<DataSet> {
  const content = readContent(root);
  if (!content.ok) return content;
  const ofLayout = new ProblemList();
  const whole = { ...content.value, layout: readLayout(root, content.value, ofLayout) };
  const notes = [...content.notes, ...ofLayout.sorted()];
  return { ok: true, value: digested(whole), notes };
}

/** Everything but the layout, for those who compute it. */
export function readContent(root: string): Reading<WithoutLayout> {
  const problems = new ProblemList();
  const header = readYaml(root, 'data-set.yaml', dataSetFile, problems);
  const ontology = readOntology(root, problems);
  const { entities, leftOut } = readEntities(root, problems);
  const readings = folders(root, 'articles').map((folder) => {
    const article = readArticle(root, folder, Kind.Article, problems);
    if (!article) problems.lost.add('ids');
    return { article, statements: readStatements(root, folder, article, problems) };
  });
  const articles = readings.flatMap(({ article }) => article ?? []);
  const statements = readings.map((reading) => reading.statements);
  if (!ontology) return { ok: false, problems: problems.sorted(), notes: [] };
  const all = [...entities, ...articles.map(entityOfArticle)];
  const missing = statements.flatMap((reading) => reading.missing);
  const open = new Set(missing.map(({ end }) => end.id));
  const judgements = readRows(root, 'identities.yaml', identitiesFile, problems).map(
    ({ row, place }) => ({ judgement: row, place }),
  );
  const draft: Draft = {
    ontology: indexOntology(ontology),
    entities: all,
    articles,
    savedAt: (file) => statSync(join(root, file)).mtimeMs,
    kinds: new Map([
      ...all.map(({ entity }) => [entity.id, entity.kind] as const),
      ...leftOut.flatMap(({ id, kind }) => (id === undefined ? [] : [[id, kind] as const])),
    ]),
    declared: statements.flatMap((reading) => reading.declared),
    statements: statements.flatMap((reading) => reading.statements),
    missing,
    disputes: readRows(root, 'disputes.yaml', disputesFile, problems).map(({ row, place }) => ({
      dispute: row,
      place,
    })),
    judgements,
    identity: identityOf(
      judgements.map(({ judgement }) => judgement),
      (id) => open.has(id),
    ),
    retired: readRows(root, 'retired.yaml', retiredFile, problems).map(({ row, place }) => ({
      retired: row,
      place,
    })),
  };
  for (const rule of rules) rule(draft, problems);
  if (!problems.lost.has('ids')) {
    referencesExist(draft, problems);
    retiredIdsLeadOn(draft, problems);
    judgedIdsExist(draft, problems);
  }
  const isWhole = problems.lost.size === 0 && draft.declared.length === draft.statements.length;
  if (isWhole) nothingIsUnused(draft, problems);
  const doubts = new ProblemList();
  namesAreBeyondDoubt(draft, doubts);
  datesAreBeyondDoubt(draft, doubts);
  const notes = doubts.sorted();
  const found = problems.sorted();
  if (found.length > 0 || !header) return { ok: false, problems: found, notes };
  return {
    ok: true,
    notes,
    value: {
      ...header.content,
      ontology,
      articles: byId(articles.map(({ article }) => article)),
      entities: byId(all.map(({ entity }) => entity)),
      statements: byId(draft.statements.map(({ statement }) => statement)),
      disputes: byId(draft.disputes.map(({ dispute }) => dispute)),
      identities: draft.judgements.map(({ judgement }) => judgement).sort(compareJudgements),
      retired: byId(draft.retired.map(({ retired }) => retired)),
    },
  };
}

function readEntities(root: string, problems: ProblemList) {
  const names = existsSync(join(root, 'entities')) ? readdirSync(join(root, 'entities')) : [];
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  if (files.length === 0) {
    problems.add('FILE_MISSING', { file: 'entities', line: 1 }, 'The folder has no entity files.');
  }
  const sources = files.flatMap(
    (name) => readYamlWithIds(root, `entities/${name}`, entitiesFile, problems) ?? [],
  );
  return {
    entities: sources.flatMap(({ content, at }) =>
      content.map((entity, index): { entity: Entity; place: SourcePlace } => ({
        entity,
        place: at(index),
      })),
    ),
    leftOut: sources.flatMap((source) => source.leftOut),
  };
}

/** The rows of a file that a folder has only where it has such rows. */
function readRows<T>(
  root: string,
  file: string,
  schema: z.ZodType<T[]>,
  problems: ProblemList,
): { row: T; place: SourcePlace }[] {
  if (!existsSync(join(root, file))) return [];
  const source = readYaml(root, file, schema, problems);
  return (source?.content ?? []).map((row, index) => ({
    row,
    place: source?.at(index) ?? { file, line: 1 },
  }));
}

function entityOfArticle({ article, place }: ArticleReading) {
  return { entity: article.entity, place };
}

function folders(root: string, name: string): string[] {
  if (!existsSync(join(root, name))) return [];
  return readdirSync(join(root, name), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function byId<T extends { id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
