import type { Article, Mention, Paragraph, Sentence } from '../../graph-seed/model/article.ts';
import type { Bilingual } from '../../graph-seed/model/bilingual.ts';
import type { CoverageCounts } from '../../graph-seed/model/coverage.ts';
import type { Dispute } from '../../graph-seed/model/data-set.ts';
import type { Entity, Joined, ToldApart } from '../../graph-seed/model/entity.ts';
import type { Fact } from '../../graph-seed/model/fact.ts';
import type {
  FamilyDefinition,
  KindDefinition,
  Ontology,
  PropertyDefinition,
} from '../../graph-seed/model/ontology.ts';
import type { Quote } from '../../graph-seed/model/quote.ts';
import type { QuotedSentence, QuoteMark } from '../../graph-seed/model/quoted-sentences.ts';
import type { FilledEnd, InferredPart, Statement } from '../../graph-seed/model/statement.ts';
import type { MissingEnd, Quantity, TextValue, Time, Value } from '../../graph-seed/model/value.ts';
import type { NameKeys } from '../../graph-seed/names/name-match.ts';
import type { Gap } from '../derive/gaps.ts';
import type { WorkRow } from '../derive/work-rows.ts';
import type { ArticleShare } from '../explore/article-share.ts';
import type { FoundPaths, Hop } from '../explore/find-paths.ts';
import type { NameHit } from '../explore/search.ts';
import type { SentenceHit } from '../explore/search-sentences.ts';
import type { ToldStatement } from '../explore/told-hop.ts';
import type { Total } from '../explore/totals.ts';
import type { DataSetInfo, NeighbourCount } from '../ports/graph-store.ts';
import type { Mark } from '../search/mark.ts';
import type { MatchedText } from '../search/matched-texts.ts';
import type { DrawnLink, DrawnNetwork, DrawnNode } from './drawn-network.ts';
import { createEnums } from './enums.ts';
import { createSchemaBuilder } from './schema-builder.ts';

/** A qualifier of a statement with everything given for it. */
export interface QualifierRow {
  readonly id: string;
  readonly statement: Statement;
}

/** What a search finds, by names and by sentences. */
export interface SearchAnswer {
  readonly names: readonly NameHit[];
  readonly sentences: readonly SentenceHit[];
  readonly more: boolean;
}

/** A word of the ontology by the name that the API writes it with. */
export interface WordRow {
  readonly name: string;
  readonly label: Bilingual;
}

/** What curators note of some words of an article. */
export type ArticleNote = Article['lacunae'][number];

/** When an article was published. */
export type Published = NonNullable<Article['published']>;

/** A sentence with the article it stands in. */
export interface SentenceRow {
  readonly article: Article;
  readonly sentence: Sentence;
}

/** The builder with a reference for every type, so that each type's file can name the others. */
export function createBuilder(ontology: Ontology) {
  const builder = createSchemaBuilder();
  const enums = createEnums(builder, ontology);
  const refs = {
    bilingual: builder.objectRef<Bilingual>('Bilingual'),
    dataSet: builder.objectRef<DataSetInfo>('DataSet'),
    ontology: builder.objectRef<Ontology>('Ontology'),
    kind: builder.objectRef<KindDefinition>('Kind'),
    family: builder.objectRef<FamilyDefinition>('Family'),
    property: builder.objectRef<PropertyDefinition>('Property'),
    word: builder.objectRef<WordRow>('OntologyWord'),
    entity: builder.objectRef<Entity>('Entity'),
    joined: builder.objectRef<Joined>('JoinedId'),
    toldApart: builder.objectRef<ToldApart>('ToldApart'),
    filledEnd: builder.objectRef<FilledEnd>('FilledEnd'),
    searchKeys: builder.objectRef<NameKeys>('SearchKeys'),
    missingEnd: builder.objectRef<MissingEnd>('MissingEnd'),
    statement: builder.objectRef<Statement>('Statement'),
    fact: builder.objectRef<Fact>('Fact'),
    qualifier: builder.objectRef<QualifierRow>('Qualifier'),
    inferredPart: builder.objectRef<InferredPart>('InferredPart'),
    quantity: builder.objectRef<Quantity>('Quantity'),
    text: builder.objectRef<TextValue>('Text'),
    time: builder.objectRef<Time>('Time'),
    quote: builder.objectRef<Quote>('Quote'),
    quoteMark: builder.objectRef<QuoteMark>('QuoteMark'),
    quotedSentence: builder.objectRef<QuotedSentence>('QuotedSentence'),
    article: builder.objectRef<Article>('Article'),
    published: builder.objectRef<Published>('Published'),
    articleShare: builder.objectRef<ArticleShare>('ArticleShare'),
    coverageCounts: builder.objectRef<CoverageCounts>('CoverageCounts'),
    paragraph: builder.objectRef<Paragraph>('Paragraph'),
    sentence: builder.objectRef<SentenceRow>('Sentence'),
    mention: builder.objectRef<Mention>('Mention'),
    note: builder.objectRef<ArticleNote>('ArticleNote'),
    dispute: builder.objectRef<Dispute>('Dispute'),
    neighbourCount: builder.objectRef<NeighbourCount>('NeighbourCount'),
    work: builder.objectRef<WorkRow>('Work'),
    pairing: builder.objectRef<Statement>('Pairing'),
    path: builder.objectRef<readonly Hop[]>('Path'),
    hop: builder.objectRef<Hop>('Hop'),
    toldStatement: builder.objectRef<ToldStatement>('ToldStatement'),
    paths: builder.objectRef<FoundPaths>('Paths'),
    nameHit: builder.objectRef<NameHit>('NameHit'),
    sentenceHit: builder.objectRef<SentenceHit>('SentenceHit'),
    matchedText: builder.objectRef<MatchedText>('SearchMatch'),
    mark: builder.objectRef<Mark>('Mark'),
    search: builder.objectRef<SearchAnswer>('SearchAnswer'),
    gap: builder.objectRef<Gap>('Gap'),
    total: builder.objectRef<Total>('Total'),
    person: builder.objectRef<Entity>('Person'),
    organisation: builder.objectRef<Entity>('Organisation'),
    village: builder.objectRef<Entity>('Village'),
    project: builder.objectRef<Entity>('Project'),
    network: builder.objectRef<DrawnNetwork>('Network'),
    node: builder.objectRef<DrawnNode>('NetworkNode'),
    link: builder.objectRef<DrawnLink>('NetworkLink'),
  };
  const unions = {
    end: builder.unionType('End', {
      description: 'What a statement is about: an entity, or an end that the article leaves open.',
      types: [refs.entity, refs.missingEnd],
      resolveType: (end) => ('unknown' in end ? 'MissingEnd' : 'Entity'),
    }),
    value: builder.unionType('Value', {
      description: 'A value: a quantity, a text or a time.',
      types: [refs.quantity, refs.text, refs.time],
      resolveType: (value) => ('unit' in value ? 'Quantity' : 'zh' in value ? 'Text' : 'Time'),
    }),
  };
  const inputs = {
    days: builder.inputType('Days', {
      description: 'From one day to another; what is left out is no bound.',
      fields: (t) => ({
        from: t.string({ description: 'The first day; of a year or month its first one.' }),
        to: t.string({ description: 'The last day; of a year or month its last one.' }),
      }),
    }),
  };
  return { builder, enums, refs, unions, inputs, ontology };
}

export type SchemaParts = ReturnType<typeof createBuilder>;

/** The member of the Value union that a tagged value holds. */
export function untagged(value: Value): Quantity | TextValue | Time {
  if ('quantity' in value) return value.quantity;
  return 'text' in value ? value.text : value.time;
}
