import type { Bilingual, Language } from '../../graph-seed/model/bilingual.ts';
import type { Coverage } from '../../graph-seed/model/coverage.ts';
import type { Dispute } from '../../graph-seed/model/data-set.ts';
import type { Ontology } from '../../graph-seed/model/ontology.ts';
import { upperSnake } from '../../graph-seed/model/upper-snake.ts';
import type { NameMatch } from '../../graph-seed/names/name-match.ts';
import type { GapKind } from '../derive/gaps.ts';
import type { SentenceHit } from '../explore/search-sentences.ts';
import type { NeighbourCount } from '../ports/graph-store.ts';
import type { MatchedText } from '../search/matched-texts.ts';
import type { DrawnLink, DrawnNode } from './drawn-network.ts';
import type { Builder } from './schema-builder.ts';

/** Every enum of the schema: what the ontology lists from there, the rest in words. */
export function createEnums(builder: Builder, ontology: Ontology) {
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
  return {
    language: wordEnum<Language>('Language', 'A language the page and the API speak.', {
      zh: 'Chinese',
      en: 'English',
    }),
    kind: tableEnum('EntityKind', 'Kind of an entity, from the ontology.', ontology.kinds),
    family: tableEnum('PropertyFamily', 'Family of a property.', ontology.families),
    property: tableEnum('PropertyName', 'Property of a statement.', ontology.properties),
    nameOrigin: tableEnum('NameOrigin', 'How an English name came about.', ontology.nameOrigins),
    status: tableEnum(
      'StatementStatus',
      'Whether it has come about, from the ontology.',
      ontology.statuses,
    ),
    certainty: tableEnum(
      'Certainty',
      'Whether the article says it, from the ontology.',
      ontology.certainties,
    ),
    bound: tableEnum('QuantityBound', 'How exact a figure is, from the ontology.', ontology.bounds),
    per: tableEnum('QuantityPer', 'What a figure is counted per.', ontology.per),
    scope: tableEnum('QuantityScope', 'Whose a joint figure is.', ontology.scopes),
    stage: tableEnum('QuantityStage', 'Its part in a growth.', ontology.stages),
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
    match: wordEnum<NameMatch>(
      'NameMatch',
      'How a name matches, the best first; of several words, as the worst does.',
      {
        exact: 'It is the name or an alias.',
        prefix: 'A name begins with it.',
        substring: 'It is within a name.',
        latinExact: 'It is the pinyin, its initials or the English name.',
        latinPrefix: 'One of these begins with it.',
        wordPrefix:
          'A word of the English name, or the pinyin of a part of a name, begins with it.',
        oneEdit: 'One typing error away from the pinyin, the English name or a word of it.',
        homophone: 'Other characters that are read as those of a name are, tones aside.',
      },
    ),
    matchedField: wordEnum<MatchedText['field']>('SearchField', 'A name that a search looks in.', {
      name: 'The name.',
      alias: 'An alias.',
      nameEn: 'The English name.',
    }),
    matchedBy: wordEnum<MatchedText['by']>('SearchKey', 'What a query is compared with.', {
      characters: 'The characters as they are printed.',
      pinyin: 'Their sounds in pinyin.',
      initials: 'The first letters of the pinyin.',
      english: 'The letters of the English name.',
    }),
    sentenceMatch: wordEnum<SentenceHit['match']>('SentenceMatch', 'Where a sentence matches.', {
      text: 'All words stand in its own words.',
      translation: 'All words stand in their translation.',
      both: 'Some words stand in its own words, the others in their translation.',
    }),
    coverage: builder.enumType('SentenceCoverage', {
      description: 'How far a sentence is read, and what it says of the data set’s entities.',
      values: {
        UNREAD: { value: 'unread', description: 'Nobody has read it yet.' },
        STATEMENTS: { value: 'statements', description: 'It carries statements.' },
        NAMED_ONLY: {
          value: 'named',
          description:
            'It names entities and carries no statement; where it is waived, for a reason.',
        },
        NOTHING: { value: 'nothing', description: 'It says nothing of them.' },
      } satisfies Record<string, { value: Coverage; description: string }>,
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
}
