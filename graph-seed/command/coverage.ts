import { textOf } from '../model/article-text.ts';
import type { DataSet } from '../model/data-set.ts';
import { coverageOf, type SentenceCoverage } from '../reading/coverage.ts';
import { readContent } from '../reading/read-data-set.ts';
import { reportProblems } from './report-problems.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';

const groups = ['statements', 'waived', 'named only', 'nothing'] as const;

/** `seed coverage`: what each sentence carries; a sentence that is only named counts as a problem. */
export function coverage(options: { dir: string; json: boolean }, terminal: Terminal): ExitCode {
  const reading = readContent(options.dir);
  if (!reading.ok) return reportProblems(reading.problems, options.dir, terminal);
  const { articles, statements } = reading.value;
  const rows = articles.map((article) => ({ article, rows: coverageOf(article, statements) }));
  if (options.json) {
    terminal.out(JSON.stringify({ articles: rows.map(asJson) }, null, 2));
  } else {
    for (const row of rows) print(row, terminal);
  }
  const named = rows.flatMap((row) => row.rows.filter(({ group }) => group === 'named only'));
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

function asJson({ article, rows }: Row) {
  return {
    id: article.id,
    sentences: rows.map(({ sentence, group, statements, entities }) => ({
      id: sentence.id,
      group,
      statements,
      entities,
      ...(sentence.waived && { waived: sentence.waived }),
    })),
  };
}

function print({ article, rows }: Row, terminal: Terminal): void {
  const text = textOf(article);
  const counts = groups.map((group) => {
    const count = rows.filter((row) => row.group === group).length;
    return `${group} ${count}`;
  });
  terminal.out(`${article.id}: ${rows.length} sentences: ${counts.join(', ')}`);
  for (const { sentence, group, statements, entities } of rows) {
    const words = Array.from(text.readable(sentence)).slice(0, 24).join('');
    const detail = group === 'named only' ? entities.join(' ') : `${statements.length}`;
    terminal.out(`  ${sentence.id.padEnd(4)} ${group.padEnd(10)} ${detail.padStart(3)}  ${words}`);
    if (sentence.waived) terminal.out(`       ${sentence.waived.en}`);
  }
}
