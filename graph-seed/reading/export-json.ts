import { z } from 'zod';
import { type DataSet, dataSetSchema, headerOf } from '../model/data-set.ts';
import { digested } from './digested.ts';

const exportFormat = 'article-graph/4';

const shape = dataSetSchema.shape;

const exportSchema = z.strictObject({
  format: z.literal(exportFormat),
  dataset: dataSetSchema.pick({
    id: true,
    version: true,
    title: true,
    description: true,
    license: true,
    examples: true,
    hash: true,
    ontology: true,
    layout: true,
  }),
  articles: shape.articles,
  entities: shape.entities,
  statements: shape.statements,
  disputes: shape.disputes,
  identities: shape.identities,
  retired: shape.retired,
});

export type ExportDocument = z.infer<typeof exportSchema>;

/** The whole data set as one JSON document; every list in the order of ids. */
export function toExport(dataSet: DataSet): ExportDocument {
  const { articles, entities, statements, disputes, identities, retired, ...told } = dataSet;
  const { hash, ontology, layout } = told;
  return {
    format: exportFormat,
    dataset: { ...headerOf(told), hash, ontology, layout },
    articles,
    entities,
    statements,
    disputes,
    identities,
    retired,
  };
}

/** The data set of an exported document. Throws an Error that says where the document is at fault. */
export function fromExport(document: unknown): DataSet {
  const parsed = exportSchema.safeParse(document);
  if (!parsed.success) throw new Error(`Not an export: ${z.prettifyError(parsed.error)}`);
  const { format: _, dataset, ...lists } = parsed.data;
  const { hash, ...content } = { ...dataset, ...lists };
  const dataSet = digested(content);
  if (dataSet.hash !== hash) throw new Error('The document was changed: its hash differs.');
  return dataSet;
}
