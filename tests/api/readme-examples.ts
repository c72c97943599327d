import { readFileSync } from 'node:fs';

export interface Example {
  readonly query: string;
  readonly answer: unknown;
}

/** The queries of a README with the answers that stand, folded or not, below them. */
export function readmeExamples(file = 'README.md'): Example[] {
  const blocks =
    /```graphql\n(.*?)```\s*(?:<details>\s*<summary>.*?<\/summary>\s*)?```json\n(.*?)```/gs;
  return [...readFileSync(file, 'utf8').matchAll(blocks)].map(([, query, answer]) => ({
    query: query ?? '',
    answer: JSON.parse(answer || 'null'),
  }));
}
