import { readFileSync } from 'node:fs';

export interface Example {
  readonly query: string;
  readonly answer: unknown;
}

/** The queries of the README with the answers that stand below them. */
export function readmeExamples(): Example[] {
  const blocks = /```graphql\n(.*?)```\s*```json\n(.*?)```/gs;
  return [...readFileSync('README.md', 'utf8').matchAll(blocks)].map(([, query, answer]) => ({
    query: query ?? '',
    answer: JSON.parse(answer || 'null'),
  }));
}
