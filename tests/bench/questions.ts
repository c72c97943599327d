import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { z } from 'zod';
import { EntityDocument } from '../../client/api/entity-document.ts';
import { PairingsDocument } from '../../client/api/pairings-document.ts';
import { PathsDocument } from '../../client/api/paths-document.ts';
import { SearchDocument } from '../../client/api/search-document.ts';
import { WorkDocument } from '../../client/api/work-document.ts';
import type { Variables } from './asking.ts';
import type { Named } from './list-entities.ts';
import type { QuestionName } from './options.ts';

export interface BenchQuestion {
  readonly name: QuestionName;
  /** What of the page's it is. */
  readonly what: string;
  /** As the page asks it, and of what is named where the page asks of all. */
  readonly query: string;
  /** What it can be asked of: the kinds of an entities' filter. */
  readonly kinds: string;
  /** For the entity of that number, among all of these. */
  readonly variables: (entities: readonly Named[], index: number) => Variables;
  /** The fewest and the most bytes of answers that are alike at any size of an archive. */
  readonly bytes: readonly [least: number, most: number];
  /** Whether the answer is one that can be compared, where not all are. */
  readonly suits?: (data: unknown) => boolean;
}

const slugOf = (entities: readonly Named[], index: number) =>
  entities[index % entities.length]?.slug ?? '';

/** What readers do most, as the page asks for it. */
export const benchQuestions: readonly BenchQuestion[] = [
  {
    name: 'entity',
    what: 'an entity with all its statements and quotes',
    query: print(EntityDocument),
    kinds: '',
    variables: (entities, index) => ({ slug: slugOf(entities, index) }),
    bytes: [10_000, 25_000],
  },
  {
    name: 'work',
    what: 'who works where at a place or body',
    query: of(WorkDocument, 'whoWorksWhere', 'at'),
    kinds: 'PLACE, VILLAGE, ORGANISATION',
    variables: (entities, index) => ({ at: slugOf(entities, index) }),
    bytes: [2_300, 9_000],
  },
  {
    name: 'pairings',
    what: 'pairings of a village',
    query: of(PairingsDocument, 'pairings', 'village'),
    kinds: 'VILLAGE',
    variables: (entities, index) => ({ village: slugOf(entities, index) }),
    bytes: [5_000, 16_000],
  },
  {
    name: 'search',
    what: 'a name, in names and sentences',
    query: print(SearchDocument),
    kinds: 'PERSON, VILLAGE, ORGANISATION, PROJECT',
    variables: (entities, index) => ({
      query: entities[index % entities.length]?.name ?? '',
      first: 12,
    }),
    bytes: [4_000, 12_000],
  },
  {
    name: 'paths',
    what: 'three paths between two entities',
    query: print(PathsDocument),
    kinds: 'PERSON, VILLAGE, ORGANISATION, PROJECT',
    variables: (entities, index) => ({
      from: slugOf(entities, index),
      // A prime, so that the second is anywhere.
      to: slugOf(entities, index * 7_919 + 1),
      limit: 3,
      throughPlaces: false,
    }),
    bytes: [24_000, 45_000],
    suits: areThreeOfOneLength,
  },
];

const foundPaths = z.object({
  paths: z.object({ paths: z.array(z.object({ length: z.number() })) }),
});

/** The database's own shortest paths are of one length. */
function areThreeOfOneLength(data: unknown): boolean {
  const [first, ...others] = foundPaths.parse(data).paths.paths;
  return others.length === 2 && others.every(({ length }) => length === first?.length);
}

/** The document with one more argument at a field, which is a variable. */
function of(document: DocumentNode, field: string, argument: string): string {
  const given = parse(`query ($${argument}: String) { ${field}(${argument}: $${argument}) }`);
  const [operation] = given.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  const [selection] = operation.selectionSet.selections;
  if (selection?.kind !== Kind.FIELD) throw new Error('There is no field.');
  const more = <T>(own: readonly T[] | undefined, others: readonly T[] | undefined) => [
    ...(own ?? []),
    ...(others ?? []),
  ];
  return print(
    visit(document, {
      OperationDefinition: (node) => ({
        ...node,
        variableDefinitions: more(node.variableDefinitions, operation.variableDefinitions),
      }),
      Field: (node) =>
        node.name.value === field
          ? { ...node, arguments: more(node.arguments, selection.arguments) }
          : undefined,
    }),
  );
}
