/**
 * Goes up with every change to the form in which a data set is written, so that an unchanged data
 * set is written again after an upgrade.
 */
export const graphShape = 11;

/** Labels of the nodes that make up a generation; each has `generation`, and `id` unique in it. */
export const generationLabels = [
  'Entity',
  'Statement',
  'MissingEnd',
  'Quote',
  'ArticleText',
  'Dispute',
  'Gap',
  'Sentence',
  'Term',
] as const;

export type GenerationLabel = (typeof generationLabels)[number];

/** Labels of the nodes that tell which generations there are and which one is current. */
export const loadLabel = 'Load';
export const pointerLabel = 'LoadPointer';
/** Id of the only pointer. */
export const pointerId = 'current';

/** A kind of the ontology is a label too, and must not take one of these. */
export const ownLabels: ReadonlySet<string> = new Set([
  ...generationLabels,
  loadLabel,
  pointerLabel,
]);

/**
 * Uniqueness constraints; the indexes that come with them find a generation's nodes by id and in
 * the order of ids. Community Edition has no node keys.
 */
export const constraints: readonly string[] = [
  ...generationLabels.map(
    (label) =>
      `CREATE CONSTRAINT ${snake(label)}_generation_id IF NOT EXISTS
       FOR (n:${label}) REQUIRE (n.generation, n.id) IS UNIQUE`,
  ),
  `CREATE CONSTRAINT load_generation IF NOT EXISTS
   FOR (n:${loadLabel}) REQUIRE n.generation IS UNIQUE`,
  `CREATE CONSTRAINT load_pointer_id IF NOT EXISTS
   FOR (n:${pointerLabel}) REQUIRE n.id IS UNIQUE`,
];

/** camelCase or PascalCase in lower snake_case. */
export function snake(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase();
}
