/**
 * Goes up with every change to the form in which a data set is written, so that an unchanged data
 * set is written again after an upgrade.
 */
export const graphShape = 19;

/** Labels of what an entity is, of what stands in an article, and of what is told of neither alone. */
export const entityLabels = ['Entity', 'EntityRecord'] as const;
export const articleLabels = [
  'Statement',
  'MissingEnd',
  'Quote',
  'ArticleText',
  'ArticleSummary',
  'Sentence',
] as const;
export const restLabels = ['Fact', 'Dispute', 'Gap', 'Position'] as const;

/**
 * Labels of what a data set is made of. Each such node is a row, valid from a load until a load: of
 * those of one id, one at most is valid at a time.
 */
export const contentLabels = [...entityLabels, ...articleLabels, ...restLabels] as const;

export type ContentLabel = (typeof contentLabels)[number];

/** Labels of rows that full-text indexes find, by the terms that their property `terms` lists. */
export const foundLabels = ['EntityRecord', 'Sentence'] as const;

export type FoundLabel = (typeof foundLabels)[number];

/** Label of rows that tell digests of others. */
export const groupLabel = 'RowGroup';

/** Labels of all rows. */
export const rowLabels = [...contentLabels, groupLabel] as const;

export type RowLabel = (typeof rowLabels)[number];

/** `until` of a row that no load has ended: no load has this number. */
export const endless = 2 ** 31 - 1;

/** Labels that were used before, of which a database of another form has nodes. */
export const formerLabels = ['Term', 'EntityNames'] as const;

/** Labels of the nodes that tell which loads there are, which is current and who may write. */
export const loadLabel = 'Load';
export const pointerLabel = 'LoadPointer';
/** Id of the only pointer. */
export const pointerId = 'current';
export const leaseLabel = 'LoadLease';
/** Id of the only lease. */
export const leaseId = 'writing';

/** A kind of the ontology is a label too, and must not take one of these. */
export const ownLabels: ReadonlySet<string> = new Set([
  ...rowLabels,
  loadLabel,
  pointerLabel,
  leaseLabel,
]);

/** What keeps the lease one, before anything else is asked or written. */
export const leaseSchema = `CREATE CONSTRAINT load_lease_id IF NOT EXISTS
  FOR (n:${leaseLabel}) REQUIRE n.id IS UNIQUE`;

/**
 * Uniqueness constraints, whose indexes find rows by id and in the order of ids, and indexes that
 * find what a load wrote or ended, or by terms, by name. Community Edition has no node keys.
 */
export const schema: ReadonlyMap<string, string> = new Map([
  ...rowLabels.map((label) => unique(label, 'id', 'from')),
  unique(loadLabel, 'number'),
  unique(pointerLabel, 'id'),
  ...rowLabels.map((label): [string, string] => {
    const name = `${snake(label)}_until_from`;
    return [name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.until, n.from)`];
  }),
  // What questions begin at where they name no ids.
  indexOn('Entity', 'kind'),
  indexOn('EntityRecord', 'type'),
  indexOn('EntityRecord', 'name'),
  indexOn('EntityRecord', 'nameEn'),
  indexOn('Statement', 'property'),
  indexOn('Statement', 'family'),
  indexOn('Statement', 'firstDay'),
  indexOn('Statement', 'lastDay'),
  indexOn('Statement', 'participantCount'),
  ...foundLabels.map(fullTextOn),
]);

function indexOn(label: ContentLabel, property: string): [string, string] {
  const name = `${snake(label)}_${snake(property)}`;
  return [name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`];
}

/** Terms are told apart by blanks alone; what a load writes is found once it is committed. */
function fullTextOn(label: FoundLabel): [string, string] {
  const name = fullTextIndex(label);
  const options = `{indexConfig: {
    \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false
  }}`;
  const create = `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [n.terms]`;
  return [name, `${create} OPTIONS ${options}`];
}

/** The name of the index that finds rows of the label. */
export function fullTextIndex(label: FoundLabel): string {
  return `${snake(label)}_terms`;
}

function unique(label: string, ...properties: readonly string[]): [string, string] {
  const name = [snake(label), ...properties].join('_');
  const key = properties.map((property) => `n.${property}`).join(', ');
  const create = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE (${key}) IS UNIQUE`;
  return [name, create];
}

/** camelCase or PascalCase in lower snake_case. */
export function snake(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase();
}
