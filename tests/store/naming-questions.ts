import { Family, Kind, Property } from '../../graph-seed/model/ontology.gen.ts';
import type { GraphSnapshot } from '../../server/ports/graph-store.ts';
import { nameLookups } from '../search/lookups.ts';
import { rare } from './large-data-set.ts';

const first = { first: 10 };
const named = { limit: 1_000, withoutFamilies: [Family.place], withoutKinds: [Kind.Place] };

/** Questions to the large data set that name something of which it has few. */
export const namingQuestions: Readonly<Record<string, (view: GraphSnapshot) => Promise<unknown>>> =
  {
    'records of ids': (view) => view.statements(['s-7', 's-9']),
    'statements of an entity': (view) => view.statementIdsOf(['e-7']),
    containers: (view) => view.containersOf(['e-7']),
    'an entity, told': (view) => view.entitiesTold(['e-7']),
    namesakes: (view) => view.namesakesOf(['e-7']),
    neighbours: (view) => view.neighbourCounts(['e-7']),
    hops: (view) => view.hopsFrom({ from: ['e-7', 'e-9'], always: ['e-9'], ...named }),
    'entities of an article': (view) => view.entitiesBy({ articles: [rare.article] }, first),
    'entities in a place': (view) => view.entitiesBy({ places: ['e-14'] }, first),
    'entities of a kind': (view) => view.entitiesBy({ kinds: [Kind.Article] }, first),
    'statements on an entity': (view) => view.statementsBy({ entities: ['e-7'] }, first),
    'statements of a subject': (view) => view.statementsBy({ subjects: ['e-7'] }, first),
    'statements of an object': (view) => view.statementsBy({ objects: ['e-14'] }, first),
    'statements with candidates': (view) =>
      view.statementsBy({ entities: ['e-44'], orCandidates: true }, first),
    'the next page of an entity': (view) =>
      view.statementsBy({ entities: ['e-7'] }, { ...first, after: 's-1' }),
    'statements that somebody says': (view) => view.statementsBy({ saidBy: ['e-4'] }, first),
    'statements of an article': (view) => view.statementsBy({ articles: [rare.article] }, first),
    'statements of a publisher': (view) =>
      view.statementsBy({ publishers: [rare.publisher] }, first),
    'statements reported in a year': (view) =>
      view.statementsBy({ reported: { from: '2020-01-01', to: '2020-12-31' } }, first),
    'the network of an article': (view) =>
      view.network({ statements: { articles: [rare.article] } }, 10),
    'hops of an article': (view) =>
      view.hopsFrom({ from: ['e-7'], always: [], ...named, told: { articles: [rare.article] } }),
    'a name in an article': (view) =>
      view.searchEntities(nameLookups('第7名'), 48, { articles: [rare.article] }),
    'gaps of an article': (view) => view.gaps({ articles: [rare.article] }),
    'statements in a place': (view) => view.statementsBy({ places: ['e-14'] }, first),
    'what follows': (view) => view.statementsBy({ resultOf: ['s-4'] }, first),
    'statements of a property': (view) => view.statementsBy({ properties: [rare.property] }, first),
    'statements of a family': (view) => view.statementsBy({ families: [Family.figure] }, first),
    'statements from a day on': (view) =>
      view.statementsBy({ valid: { from: '2023-02-01' } }, first),
    'statements up to a day': (view) => view.statementsBy({ valid: { to: '2023-02-01' } }, first),
    'work in a place': (view) =>
      view.factsTold({ properties: [Property.holdsPost], places: ['e-14'] }, first),
    'pairings of an enterprise': (view) =>
      view.factsTold({ families: [Family.pairing], subjects: ['e-7'], orCandidates: true }, first),
    facts: (view) => view.factsOf(['s-7', 's-9']),
    'the page of an entity': (view) => view.statementsTold({ entities: ['e-7'] }, first),
    'figures of a place': (view) => view.figures({ places: ['e-14'] }),
    'figures of a property': (view) => view.figures({ properties: [Property.income] }),
    'a name': (view) => view.searchEntities(nameLookups('第7名'), 48),
    'the network of an entity': (view) => view.network({ statements: { entities: ['e-7'] } }, 10),
  };
