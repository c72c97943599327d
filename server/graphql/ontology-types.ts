import type { OntologyWord } from '../../graph-seed/model/ontology.ts';
import { upperSnake } from '../../graph-seed/model/upper-snake.ts';
import type { SchemaParts, WordRow } from './builder.ts';

/** Bilingual, Kind, Family, Property, OntologyWord, Ontology and DataSet. */
export function addOntologyTypes({ refs, enums }: SchemaParts): void {
  refs.bilingual.implement({
    description: 'The same words in Chinese and in English.',
    fields: (t) => ({
      zh: t.exposeString('zh', { description: 'In Chinese.' }),
      en: t.exposeString('en', { description: 'In English.' }),
    }),
  });
  refs.kind.implement({
    description: 'A kind of entity, and how the drawing shows it.',
    fields: (t) => ({
      kind: t.field({ type: enums.kind, description: 'The kind.', resolve: ({ id }) => id }),
      label: t.expose('label', { type: refs.bilingual, description: 'Its name.' }),
      types: t.field({
        type: [refs.word],
        description: 'The types within it; none where it has none.',
        resolve: ({ types }) => types.map(idWord),
      }),
      shape: t.string({
        description: 'Shape of its nodes, by Cytoscape’s names.',
        resolve: ({ look }) => look.shape,
      }),
      lightColour: t.string({
        description: 'Colour of its nodes on a light page, #rrggbb.',
        resolve: ({ look }) => look.light,
      }),
      darkColour: t.string({
        description: 'Colour of its nodes on a dark page, #rrggbb.',
        resolve: ({ look }) => look.dark,
      }),
    }),
  });
  refs.family.implement({
    description: 'A group of properties.',
    fields: (t) => ({
      family: t.field({ type: enums.family, description: 'The family.', resolve: ({ id }) => id }),
      label: t.expose('label', { type: refs.bilingual, description: 'Its name.' }),
    }),
  });
  refs.property.implement({
    description: 'What a statement says of its subjects.',
    fields: (t) => ({
      name: t.field({
        type: enums.property,
        description: 'The property.',
        resolve: ({ id }) => id,
      }),
      label: t.expose('label', { type: refs.bilingual, description: 'Read from its subjects.' }),
      inverse: t.field({
        type: refs.bilingual,
        nullable: true,
        description: 'Read from its objects; null where it takes a value.',
        resolve: ({ inverse }) => inverse,
      }),
      family: t.field({
        type: enums.family,
        description: 'The family it belongs to.',
        resolve: ({ family }) => family,
      }),
    }),
  });
  refs.word.implement({
    description: 'A word of the ontology: a type, a status, a part of a statement …',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'As it is written wherever the API gives it.' }),
      label: t.expose('label', { type: refs.bilingual, description: 'Its name.' }),
    }),
  });
  refs.ontology.implement({
    description: 'What can be said and in which words, each list in the ontology’s order.',
    fields: (t) => {
      const words = (table: WordTable, description: string, write = enumWord) =>
        t.field({
          type: [refs.word],
          description,
          resolve: (ontology) => ontology[table].map(write),
        });
      return {
        kinds: t.expose('kinds', { type: [refs.kind], description: 'All kinds.' }),
        families: t.expose('families', { type: [refs.family], description: 'All families.' }),
        properties: t.expose('properties', {
          type: [refs.property],
          description: 'All properties.',
        }),
        qualifiers: words('qualifiers', 'What a statement may add.', idWord),
        parts: words('parts', 'What a statement is made of, beside its qualifiers.', idWord),
        nameOrigins: words('nameOrigins', 'How an English name came about.'),
        statuses: words('statuses', 'Whether what is said has come about.'),
        certainties: words('certainties', 'Whether the article says it.'),
        bounds: words('bounds', 'How exact a figure is.'),
        per: words('per', 'What a figure is counted per.'),
        scopes: words('scopes', 'Whose a figure of several subjects is.'),
        stages: words('stages', 'A figure’s part in a growth that is told.'),
      };
    },
  });
  refs.dataSet.implement({
    description: 'The data set that the store holds.',
    fields: (t) => ({
      slug: t.exposeString('id', { description: 'Readable id.' }),
      version: t.exposeString('version', { description: 'MAJOR.MINOR.PATCH.' }),
      hash: t.exposeString('hash', {
        description:
          'SHA-256 of the whole content, in hex. Every answer has it in its `extensions.dataSet`, ' +
          'so that pages of a list can be told to be of one version.',
      }),
      title: t.expose('title', { type: refs.bilingual, description: 'Its title.' }),
      description: t.field({
        type: refs.bilingual,
        nullable: true,
        description: 'A sentence on what it holds; null where it has none.',
        resolve: ({ description }) => description,
      }),
      articleCount: t.int({ description: 'Articles.', resolve: (d) => d.counts.articles }),
      entityCount: t.int({ description: 'Entities.', resolve: (d) => d.counts.entities }),
      statementCount: t.int({ description: 'Statements.', resolve: (d) => d.counts.statements }),
      quoteCount: t.int({
        description: 'Quotes, each found in its article’s text.',
        resolve: (d) => d.counts.quotes,
      }),
      ontology: t.field({
        type: refs.ontology,
        description: 'The kinds and properties it was written in.',
        resolve: (d) => d.ontology,
      }),
    }),
  });
}

type WordTable =
  | 'qualifiers'
  | 'parts'
  | 'nameOrigins'
  | 'statuses'
  | 'certainties'
  | 'bounds'
  | 'per'
  | 'scopes'
  | 'stages';

/** A word that the API writes by its id. */
function idWord({ id, label }: Pick<OntologyWord, 'id' | 'label'>): WordRow {
  return { name: id, label };
}

/** A word that is a value of an enum. */
function enumWord({ id, label }: Pick<OntologyWord, 'id' | 'label'>): WordRow {
  return { name: upperSnake(id), label };
}
