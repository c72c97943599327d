import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import type { Article, Mention, Paragraph, Sentence } from '../../graph-seed/model/article.ts';
import type { Bilingual, Language } from '../../graph-seed/model/bilingual.ts';
import type { Dispute } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type {
  FamilyDefinition,
  KindDefinition,
  Ontology,
  PropertyDefinition,
} from '../../graph-seed/model/ontology.ts';
import type { Quote } from '../../graph-seed/model/quote.ts';
import type { InferredPart, Statement } from '../../graph-seed/model/statement.ts';
import type {
  End,
  MissingEnd,
  Quantity,
  TextValue,
  Time,
  Value,
} from '../../graph-seed/model/value.ts';
import type { Gap, GapKind } from '../derive/gaps.ts';
import type { FoundPaths, Hop } from '../explore/find-paths.ts';
import type { NameHit } from '../explore/search.ts';
import type { SentenceHit } from '../explore/search-sentences.ts';
import type { Total } from '../explore/totals.ts';
import type { DataSetInfo, NeighbourCount } from '../ports/graph-store.ts';
import type { MatchClass } from '../search/search-query.ts';
import type { DrawnLink, DrawnNetwork, DrawnNode } from './drawn-network.ts';
import { limitExceeded } from './error-codes.ts';
import { largestPage } from './paging.ts';
import type { RequestContext } from './request-context.ts';

interface SchemaTypes {
  Context: { graph: RequestContext };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Connection: { readonly totalCount: number };
}

/** A qualifier of a statement with everything given for it. */
export interface QualifierRow {
  readonly id: string;
  readonly statement: Statement;
}

/** A post or membership of one person in one body. */
export interface WorkRow {
  readonly statement: Statement;
  readonly person: End;
  readonly body: End;
}

/** What a search finds, by names and by sentences. */
export interface SearchAnswer {
  readonly names: readonly NameHit[];
  readonly sentences: readonly SentenceHit[];
  readonly more: boolean;
}

/** What curators note of some words of an article. */
export type ArticleNote = Article['misprints'][number];

/** A sentence with the article it stands in. */
export interface SentenceRow {
  readonly article: Article;
  readonly sentence: Sentence;
}

/** One field costs one; a list is taken for this many rows where nothing else says how long it is. */
const rowsOfAList = 10;

const complexityOptions = {
  defaultComplexity: 1,
  defaultListMultiplier: rowsOfAList,
  limit: { complexity: 1_000_000, depth: 14, breadth: 400 },
  complexityError: (kind: string, measured: object) => limitExceeded(kind, measured),
};

const relayOptions = {
  nodesOnConnection: { nullable: false, description: 'The things of this page.' },
  edgesFieldOptions: { nullable: false, description: 'The things of this page, with cursors.' },
  nodeFieldOptions: { nullable: false, description: 'The thing itself.' },
  cursorFieldOptions: { description: 'To go on after this one.' },
  pageInfoTypeOptions: { description: 'Whether there are other pages.' },
  pageInfoFieldOptions: { description: 'Whether there are other pages.' },
  nodeTypeOptions: { description: 'Whatever has an opaque id.' },
  nodeQueryOptions: {
    description: 'The thing of an opaque id; null where there is none.',
    args: { id: { description: 'Opaque id.' } },
  },
  nodesQueryOptions: {
    description: 'The things of opaque ids, in their order.',
    args: { ids: { description: 'Opaque ids.' } },
  },
  hasNextPageFieldOptions: { description: 'Whether there are things after these.' },
  hasPreviousPageFieldOptions: { description: 'Whether there are things before these.' },
  startCursorFieldOptions: { description: 'Cursor of the first of these.' },
  endCursorFieldOptions: { description: 'Cursor of the last of these; give it as after.' },
  idFieldOptions: { description: 'Opaque id; `slug` is the readable one.' },
  firstArgOptions: { description: `Rows at most; ${largestPage} are the most.` },
  afterArgOptions: { description: 'Cursor of the row to go on after.' },
  lastArgOptions: { description: 'Not supported: pages go forward.' },
  beforeArgOptions: { description: 'Not supported: pages go forward.' },
} as const;

/** The builder with a reference for every type, so that each type's file can name the others. */
export function createBuilder(ontology: Ontology) {
  const builder = new SchemaBuilder<SchemaTypes>({
    plugins: [ComplexityPlugin, RelayPlugin],
    defaultFieldNullability: false,
    relay: relayOptions,
    complexity: complexityOptions,
  });
  builder.globalConnectionField('totalCount', (t) =>
    t.int({
      nullable: false,
      description: 'How many there are on all pages.',
      resolve: ({ totalCount }) => totalCount,
    }),
  );
  const wordEnum = <T extends string>(
    name: string,
    description: string,
    words: Record<T, string>,
  ) =>
    builder.enumType(name, {
      description,
      values: Object.fromEntries(
        Object.entries<string>(words).map(([value, meaning]) => [
          upperSnake(value),
          { value: value as T, description: meaning },
        ]),
      ) as Record<string, { value: T; description: string }>,
    });
  const tableEnum = (
    name: string,
    description: string,
    rows: readonly { id: string; relation?: string; label: Bilingual }[],
  ) =>
    builder.enumType(name, {
      description,
      values: Object.fromEntries(
        rows.map(({ id, relation, label }) => [
          relation ?? upperSnake(id),
          { value: id, description: `${label.en} (${label.zh})` },
        ]),
      ),
    });
  const enums = {
    language: wordEnum<Language>('Language', 'A language the page and the API speak.', {
      zh: 'Chinese',
      en: 'English',
    }),
    kind: tableEnum('EntityKind', 'Kind of an entity, from the ontology.', ontology.kinds),
    family: tableEnum('PropertyFamily', 'Family of a property.', ontology.families),
    property: tableEnum('PropertyName', 'Property of a statement.', ontology.properties),
    nameOrigin: wordEnum<Entity['nameEnOrigin']>('NameOrigin', 'How an English name came about.', {
      official: 'The body’s own English name.',
      translated: 'Translated by the curators.',
      pinyin: 'The sounds of the Chinese name in pinyin.',
    }),
    status: wordEnum<NonNullable<Statement['status']>>('StatementStatus', 'Where time matters.', {
      achieved: 'It has happened.',
      ongoing: 'It is happening.',
      planned: 'Somebody plans it (计划).',
      forecast: 'It is expected (预计).',
    }),
    certainty: wordEnum<Statement['certainty']>('Certainty', 'Whether the article says it.', {
      stated: 'The article says it.',
      inferred: 'It follows from what the article says; the reason is given.',
    }),
    bound: wordEnum<Quantity['bound']>('QuantityBound', 'How exact a figure is.', {
      exact: 'As printed.',
      about: 'Roughly (左右).',
      over: 'More than (余).',
      atLeast: 'At least (以上).',
      nearly: 'Not quite (近).',
      under: 'Less than.',
    }),
    per: wordEnum<NonNullable<Quantity['per']>>('QuantityPer', 'What a figure is counted per.', {
      household: 'A household (户).',
      year: 'A year.',
      month: 'A month.',
      mu: 'A mu (亩), 1/15 of a hectare.',
    }),
    scope: wordEnum<NonNullable<Quantity['scope']>>('QuantityScope', 'Whose a joint figure is.', {
      total: 'All subjects’ together.',
      each: 'Each subject’s.',
      unclear: 'The article leaves it open.',
    }),
    stage: wordEnum<NonNullable<Quantity['stage']>>('QuantityStage', 'Its part in a growth.', {
      base: 'What there was.',
      increment: 'What is added.',
      target: 'What it is to become.',
    }),
    bothPossible: wordEnum<Dispute['bothPossible']>('BothPossible', 'Whether all can be true.', {
      yes: 'They can.',
      no: 'They cannot.',
      unclear: 'It cannot be told.',
    }),
    endRole: wordEnum<NeighbourCount['role']>('EndRole', 'What an entity is in a statement.', {
      subject: 'A subject.',
      object: 'An object.',
      qualifier: 'An entity that qualifies it.',
    }),
    match: wordEnum<MatchClass>('NameMatch', 'How a name matches, the best first.', {
      exact: 'It is the name or an alias.',
      prefix: 'A name begins with it.',
      substring: 'It is within a name.',
      latinExact: 'It is the pinyin, its initials or the English name.',
      latinPrefix: 'One of these begins with it.',
      wordPrefix: 'A word of the English name begins with it.',
      oneEdit: 'One typing error away from the pinyin, the English name or a word of it.',
    }),
    sentenceMatch: wordEnum<SentenceHit['match']>('SentenceMatch', 'Where a sentence matches.', {
      text: 'In its own words.',
      translation: 'In their translation.',
    }),
    gapKind: wordEnum<GapKind>('GapKind', 'Kinds of gap.', {
      missingEnd: 'An end that the article does not name.',
      personWithoutPost: 'A person of whom no post is told.',
      villageWithoutPairing: 'A village of which no pairing is told.',
      companyWithoutPairing: 'A company of which no pairing is told.',
      projectWithoutOperator: 'A project of which it is not told who runs it.',
      projectWithoutResult: 'A project of which no figure or outcome is told.',
    }),
    nodeType: wordEnum<DrawnNode['type']>('NetworkNodeType', 'What a node of the drawing is.', {
      entity: 'An entity.',
      junction: 'A statement with more than two ends.',
      ghost: 'A missing end.',
    }),
    linkRole: wordEnum<DrawnLink['role']>('NetworkLinkRole', 'What a line of the drawing is.', {
      direct: 'The statement itself, from subject to object.',
      subject: 'From a subject to the junction.',
      object: 'From the junction to an object.',
      qualifier: 'From the junction to an entity that qualifies the statement.',
    }),
  };
  const refs = {
    bilingual: builder.objectRef<Bilingual>('Bilingual'),
    dataSet: builder.objectRef<DataSetInfo>('DataSet'),
    ontology: builder.objectRef<Ontology>('Ontology'),
    kind: builder.objectRef<KindDefinition>('Kind'),
    family: builder.objectRef<FamilyDefinition>('Family'),
    property: builder.objectRef<PropertyDefinition>('Property'),
    entity: builder.objectRef<Entity>('Entity'),
    missingEnd: builder.objectRef<MissingEnd>('MissingEnd'),
    statement: builder.objectRef<Statement>('Statement'),
    qualifier: builder.objectRef<QualifierRow>('Qualifier'),
    inferredPart: builder.objectRef<InferredPart>('InferredPart'),
    quantity: builder.objectRef<Quantity>('Quantity'),
    text: builder.objectRef<TextValue>('Text'),
    time: builder.objectRef<Time>('Time'),
    quote: builder.objectRef<Quote>('Quote'),
    article: builder.objectRef<Article>('Article'),
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
    paths: builder.objectRef<FoundPaths>('Paths'),
    nameHit: builder.objectRef<NameHit>('NameHit'),
    sentenceHit: builder.objectRef<SentenceHit>('SentenceHit'),
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
  return { builder, enums, refs, unions, ontology };
}

export type SchemaParts = ReturnType<typeof createBuilder>;

/** The member of the Value union that a tagged value holds. */
export function untagged(value: Value): Quantity | TextValue | Time {
  if ('quantity' in value) return value.quantity;
  return 'text' in value ? value.text : value.time;
}

/** atLeast → AT_LEAST */
function upperSnake(word: string): string {
  return word.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
