import { indexOntology, labelOf } from '../../graph-seed/model/ontology.ts';
import { quantityWords } from '../../graph-seed/model/quantity-words.ts';
import { datesWords, timeWords } from '../../graph-seed/model/time-words.ts';
import type { SchemaParts } from './builder.ts';

/** Quantity, Text and Time. */
export function addValueTypes({ refs, enums, ontology }: SchemaParts): void {
  const tables = indexOntology(ontology);
  refs.quantity.implement({
    description: 'A number with the words it was printed in.',
    fields: (t) => ({
      printed: t.exposeString('text', { description: 'As printed: 364万元.' }),
      words: t.field({
        type: refs.bilingual,
        description:
          'In words, with what it is counted per and its part in a growth: 每亩1600斤; 1,600 jin per mu.',
        resolve: (quantity) => quantityWords(quantity, tables),
      }),
      amount: t.exposeFloat('value', { description: 'In the plain unit: 3640000.' }),
      unit: t.field({
        type: refs.bilingual,
        description: 'The unit; 斤 and 亩 stay what they are.',
        resolve: ({ unit }) => labelOf(tables.units, unit),
      }),
      bound: t.field({ type: enums.bound, description: 'How exact.', resolve: (q) => q.bound }),
      per: t.field({
        type: enums.per,
        nullable: true,
        description: 'What it is counted per.',
        resolve: (q) => q.per,
      }),
      scope: t.field({
        type: enums.scope,
        nullable: true,
        description: 'Whose a joint figure is.',
        resolve: (q) => q.scope,
      }),
      stage: t.field({
        type: enums.stage,
        nullable: true,
        description: 'Its part in a growth that is told.',
        resolve: (q) => q.stage,
      }),
    }),
  });
  refs.text.implement({
    description: 'Words in both languages.',
    fields: (t) => ({
      zh: t.exposeString('zh', { description: 'As printed, unless marked a paraphrase.' }),
      en: t.exposeString('en', { description: 'Our translation.' }),
      paraphrase: t.boolean({
        description: 'True where the Chinese is not printed in this wording.',
        resolve: ({ paraphrase }) => paraphrase ?? false,
      }),
    }),
  });
  refs.time.implement({
    description: 'A time as printed, with its dates as far as they are known.',
    fields: (t) => ({
      printed: t.exposeString('text', { description: 'As printed: 2023年, 近年来.' }),
      en: t.exposeString('en', { description: 'In English: in 2023, in recent years.' }),
      words: t.field({
        type: refs.bilingual,
        description: 'As printed, and in English.',
        resolve: timeWords,
      }),
      dates: t.field({
        type: refs.bilingual,
        nullable: true,
        description:
          'The first and the last day, month or year in words, once where they are one; null where its own words say that year.',
        resolve: datesWords,
      }),
      from: t.string({
        nullable: true,
        description: 'First day, month or year: YYYY[-MM[-DD]].',
        resolve: ({ from }) => from,
      }),
      to: t.string({
        nullable: true,
        description: 'Last day, month or year, included.',
        resolve: ({ to }) => to,
      }),
      inferredFrom: t.field({
        type: refs.quote,
        nullable: true,
        description: 'The words that date it where its own do not.',
        resolve: ({ inferredFrom }) => (inferredFrom === 'published' ? null : inferredFrom),
      }),
      inferredFromPublished: t.boolean({
        description: 'True where it is dated by when its article was published.',
        resolve: ({ inferredFrom }) => inferredFrom === 'published',
      }),
    }),
  });
}
