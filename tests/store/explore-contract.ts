import { afterAll, beforeAll, describe } from 'vitest';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import type { GraphSnapshot, GraphStore } from '../../server/ports/graph-store.ts';
import { awkwardIdCases } from './explore/awkward-id-cases.ts';
import { containmentCases } from './explore/containment-cases.ts';
import { countCases } from './explore/count-cases.ts';
import { emptyCases } from './explore/empty-cases.ts';
import { entityFilterCases } from './explore/entity-filter-cases.ts';
import { factCases } from './explore/fact-cases.ts';
import { figureCases } from './explore/figure-cases.ts';
import { filterCases } from './explore/filter-cases.ts';
import { findCases } from './explore/find-cases.ts';
import { gapCases } from './explore/gap-cases.ts';
import { identityCases } from './explore/identity-cases.ts';
import { namelessCases } from './explore/nameless-cases.ts';
import { namesakeCases } from './explore/namesake-cases.ts';
import { neighbourCases } from './explore/neighbour-cases.ts';
import { networkCases } from './explore/network-cases.ts';
import { pageCases } from './explore/page-cases.ts';
import { hubPathCases, pathCases } from './explore/path-cases.ts';
import { sentenceCases } from './explore/sentence-cases.ts';
import { statementFilterCases } from './explore/statement-filter-cases.ts';
import { toldCases } from './explore/told-cases.ts';
import { toldFilterCases } from './explore/told-filter-cases.ts';
import { exploreDataSet, netDataSet } from './explore-data-set.ts';
import { factsDataSet } from './facts-data-set.ts';
import { hubsDataSet } from './hubs-data-set.ts';
import { pathsDataSet } from './paths-data-set.ts';
import { awkwardIdsDataSet, emptyDataSet, tinyDataSet } from './tiny-data-set.ts';

/**
 * What every store must do where it filters, searches and goes from neighbour to neighbour, rule
 * by rule as in RULES.md. `open` gives a store that holds the data set and nothing else.
 */
export function exploreContract(
  name: string,
  open: (dataSet: DataSet) => Promise<GraphStore>,
): void {
  /** Opens a store for the cases of a `describe`, and closes it after them. */
  const holding = (dataSet: DataSet): (() => Promise<GraphSnapshot>) => {
    let store: GraphStore | undefined;
    beforeAll(async () => {
      store = await open(dataSet);
    });
    afterAll(() => store?.close());
    return async () => {
      if (!store) throw new Error('The store did not open.');
      return store.snapshot();
    };
  };

  const explore = exploreDataSet();

  describe(`${name}: pages and filters`, () => {
    const snapshot = holding(explore);
    pageCases(explore, snapshot);
    filterCases(explore, snapshot);
    entityFilterCases(explore, snapshot);
    statementFilterCases(explore, snapshot);
  });

  describe(`${name}: networks, containers, counts and gaps`, () => {
    const snapshot = holding(explore);
    networkCases(explore, snapshot);
    toldCases(snapshot);
    containmentCases(snapshot);
    countCases(snapshot);
    gapCases(explore, snapshot);
  });

  describe(`${name}: from neighbour to neighbour`, () => {
    neighbourCases(holding(netDataSet()));
  });

  describe(`${name}: paths and namesakes`, () => {
    const snapshot = holding(pathsDataSet());
    pathCases(snapshot);
    namesakeCases(snapshot);
  });

  describe(`${name}: paths among hubs, and figures`, () => {
    const hubs = hubsDataSet();
    const snapshot = holding(hubs);
    hubPathCases(hubs, snapshot);
    figureCases(snapshot);
  });

  describe(`${name}: facts that several articles tell`, () => {
    const snapshot = holding(factsDataSet());
    factCases(snapshot);
    toldFilterCases(snapshot);
    identityCases(snapshot);
  });

  describe(`${name}: searching`, () => {
    const snapshot = holding(explore);
    findCases(snapshot);
    sentenceCases(snapshot);
  });

  describe(`${name}: one of everything, awkward ids and nothing at all`, () => {
    namelessCases(holding(tinyDataSet()));
  });

  describe(`${name}: ids that dictionaries order otherwise`, () => {
    const awkward = awkwardIdsDataSet();
    awkwardIdCases(awkward, holding(awkward));
  });

  describe(`${name}: an empty data set to explore`, () => {
    emptyCases(holding(emptyDataSet()));
  });
}
