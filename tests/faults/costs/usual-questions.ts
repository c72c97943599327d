import { type DocumentNode, Kind, print, visit } from 'graphql';
import type { DataSet } from '../../../graph-seed/model/data-set.ts';
import { exampleQueries } from '../../../server/graphql/examples.ts';
import { readmeExamples } from '../../api/readme-examples.ts';

export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

const modules: Record<string, Record<string, unknown>> = import.meta.glob(
  '../../../client/api/*-document*.ts',
  { eager: true },
);

/** Every question that the page, the README and GraphiQL ask, of what a data set has most of. */
export function usualQuestions(dataSet: DataSet): Question[] {
  const documents = Object.values(modules).flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => {
      const document = documentOf(value);
      return document ? [{ name, document }] : [];
    }),
  );
  const asked = exampleQueries(dataSet.examples);
  const examples = [...asked.matchAll(/^query (\w+)/gm)].map(([, name = '']) => name);
  return [
    ...documents.map(({ name, document }) => ({
      name,
      query: print(document),
      variables: variablesOf(name, document, dataSet),
    })),
    ...readmeExamples().map(({ query }, index) => ({ name: `README ${index + 1}`, query })),
    ...examples.map((name) => ({ name, query: asked, operationName: name })),
  ];
}

/** A document, or that of a list that is read in pages. */
function documentOf(value: unknown): DocumentNode | undefined {
  const given: unknown = typeof value === 'function' ? value('WORK') : value;
  if (typeof given !== 'object' || given === null) return undefined;
  if ('document' in given) return documentOf(given.document);
  return 'kind' in given && given.kind === Kind.DOCUMENT ? (given as DocumentNode) : undefined;
}

function variablesOf(name: string, document: DocumentNode, dataSet: DataSet) {
  const { articles, statements } = dataSet;
  const hubs = hubsOf(dataSet);
  const slugs = { StatementDocument: statements[0]?.id, ArticleDocument: articles[0]?.id };
  const given: Record<string, unknown> = {
    slug: Object.entries(slugs).find(([of]) => of === name)?.[1] ?? hubs[0],
    article: articles[0]?.id,
    statement: statements[0]?.id,
    from: hubs[0],
    to: hubs[40],
    limit: 20,
    throughPlaces: true,
    first: 100,
    query: '会',
    family: 'WORK',
    kind: 'PERSON',
  };
  const asked: Record<string, unknown> = {};
  visit(document, {
    VariableDefinition: ({ variable }) => {
      asked[variable.name.value] = given[variable.name.value];
    },
  });
  return asked;
}

/** The entities of which most statements are, first. */
export function hubsOf({ statements }: DataSet): string[] {
  const counts = new Map<string, number>();
  for (const { subjects } of statements) {
    for (const end of subjects) {
      if (typeof end === 'string') counts.set(end, (counts.get(end) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
