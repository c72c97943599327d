import { articleSharesOf } from '../model/article-shares.ts';
import { articleSummariesOf } from '../model/article-summary.ts';
import type { DataSet } from '../model/data-set.ts';
import { hasInference, missingEndsIn, type Statement } from '../model/statement.ts';
import { ownEntities } from '../reading/own-entities.ts';
import { readDataSet } from '../reading/read-data-set.ts';
import { reportProblems } from './report-problems.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';

interface Options {
  readonly dir: string;
  readonly json: boolean;
  /** Of one article, by its slug. */
  readonly article?: string | undefined;
}

/**
 * `seed stats`: how much the data set holds, by kind, family and property; or how much rests on an
 * article, and what it adds to those that were published before it.
 */
export function stats({ article, ...options }: Options, terminal: Terminal): ExitCode {
  const reading = readDataSet(options.dir);
  if (!reading.ok) return reportProblems(reading.problems, options.dir, terminal);
  const numbers =
    article === undefined
      ? statsOf(reading.value, options.dir)
      : statsOfArticle(reading.value, article, options.dir);
  if (!numbers) {
    terminal.err(`The data set has no article ${article}.`);
    return exitCode.outage;
  }
  if (options.json) {
    terminal.out(JSON.stringify(numbers, null, 2));
    return exitCode.success;
  }
  for (const [name, value] of Object.entries(numbers)) {
    if (typeof value !== 'object') {
      terminal.out(`${name}: ${value}`);
      continue;
    }
    if (Array.isArray(value)) {
      terminal.out(`${name}: ${value.length}`);
      for (const id of value) terminal.out(`  ${id}`);
      continue;
    }
    terminal.out(`${name}:`);
    for (const [key, count] of Object.entries(value)) {
      terminal.out(`  ${key.padEnd(22)} ${String(count).padStart(4)}`);
    }
  }
  return exitCode.success;
}

function statsOf(dataSet: DataSet, dir: string) {
  const { ontology, articles, entities, statements, disputes, identities } = dataSet;
  const families = new Map(ontology.properties.map(({ id, family }) => [id, family]));
  const isJoint = ({ subjects, objects }: Statement) =>
    subjects.length > 1 || (objects?.length ?? 0) > 1;
  return {
    dataSet: `${dataSet.id} ${dataSet.version}`,
    hash: dataSet.hash,
    articles: articles.length,
    sentences: articles.reduce((sum, article) => sum + article.sentences.length, 0),
    mentions: articles.reduce((sum, article) => sum + article.mentions.length, 0),
    entities: entities.length,
    entitiesOfArticles: [...ownEntities(dir).values()].flat().length,
    statements: statements.length,
    quotes: statements.reduce((sum, statement) => sum + statement.evidence.length, 0),
    jointStatements: statements.filter(isJoint).length,
    inferredStatements: statements.filter(hasInference).length,
    missingEnds: missingEndsIn(statements).length,
    disputes: disputes.length,
    identities: identities.length,
    byKind: tally(
      ontology.kinds.map(({ id }) => id),
      entities.map(({ kind }) => kind),
    ),
    byFamily: tally(
      ontology.families.map(({ id }) => id),
      statements.map(({ property }) => families.get(property) ?? property),
    ),
    byProperty: tally(
      ontology.properties.map(({ id }) => id),
      statements.map(({ property }) => property),
    ),
  };
}

/** Undefined where there is no such article. */
function statsOfArticle(dataSet: DataSet, id: string, dir: string) {
  const summary = articleSummariesOf(dataSet).find((one) => one.id === id);
  const share = articleSharesOf(dataSet).find((one) => one.article === id);
  if (!summary || !share) return undefined;
  const { statements, coverage } = summary;
  return { ...share, ownEntities: ownEntities(dir).get(id) ?? [], statements, coverage };
}

/** How often each key occurs, keys in the given order. */
function tally(keys: readonly string[], found: readonly string[]): Record<string, number> {
  return Object.fromEntries(keys.map((key) => [key, found.filter((one) => one === key).length]));
}
