import { textOf } from '../model/article-text.ts';
import {
  type CoverageCounts,
  coverageCounts,
  coverageOf,
  coverageSum,
  coverages,
  type SentenceCoverage,
  statementsByArticle,
} from '../model/coverage.ts';
import type { DataSet } from '../model/data-set.ts';
import { readContent } from '../reading/read-data-set.ts';
import { reportProblems } from './report-problems.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';

/**
 * `seed coverage`: how far each sentence is read, and what it carries; one that is read, names
 * entities and is not waived counts as a problem.
 */
export function coverage(options: { dir: string; json: boolean }, terminal: Terminal): ExitCode {
  const reading = readContent(options.dir);
  if (!reading.ok) return reportProblems(reading.problems, options.dir, terminal);
  const { articles, statements } = reading.value;
  const told = statementsByArticle(statements);
  const rows = articles.map((article) => ({
    article,
    rows: coverageOf(article, told.get(article.id) ?? []),
  }));
  const all = coverageSum(rows.map((row) => coverageCounts(row.rows)));
  if (options.json) {
    terminal.out(JSON.stringify({ coverage: all, articles: rows.map(asJson) }, null, 2));
  } else {
    for (const row of rows) print(row, terminal);
    if (rows.length > 1) terminal.out(`all articles: ${inWords(all)}`);
  }
  const named = rows.flatMap((row) => row.rows.filter(isNamedOnly));
  if (named.length === 0) return exitCode.success;
  terminal.err(
    `${named.length} sentence(s) name entities and carry no statement: ` +
      'add one, or waive the sentence in mentions.yaml with the reason.',
  );
  return exitCode.problems;
}

interface Row {
  readonly article: DataSet['articles'][number];
  readonly rows: readonly SentenceCoverage[];
}

function isNamedOnly({ coverage: group, sentence }: SentenceCoverage): boolean {
  return group === 'named' && !sentence.waived;
}

function asJson({ article, rows }: Row) {
  return {
    id: article.id,
    coverage: coverageCounts(rows),
    sentences: rows.map(({ sentence, coverage: group, statements, entities }) => ({
      id: sentence.id,
      coverage: group,
      statements,
      entities,
      ...(sentence.waived && { waived: sentence.waived }),
    })),
  };
}

function print({ article, rows }: Row, terminal: Terminal): void {
  const text = textOf(article);
  terminal.out(`${article.id}: ${inWords(coverageCounts(rows))}`);
  for (const row of rows) {
    const { sentence, coverage: group, statements, entities } = row;
    const words = Array.from(text.readable(sentence)).slice(0, 24).join('');
    const detail = isNamedOnly(row) ? entities.join(' ') : `${statements.length}`;
    terminal.out(`  ${sentence.id.padEnd(4)} ${group.padEnd(10)} ${detail.padStart(3)}  ${words}`);
    if (sentence.waived) terminal.out(`       ${sentence.waived.en}`);
  }
}

function inWords(counts: CoverageCounts): string {
  const total = coverages.reduce((sum, one) => sum + counts[one], 0);
  const each = coverages.map((one) => `${one} ${counts[one]}`);
  return `${total} sentences: ${each.join(', ')}`;
}
