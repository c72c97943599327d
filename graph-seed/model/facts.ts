import type { DataSet } from './data-set.ts';
import type { Fact } from './fact.ts';
import { type FactKey, factKeys } from './fact-key.ts';
import { identityIn } from './identity.ts';
import { Certainty } from './ontology.gen.ts';
import { indexOntology, type OntologyIndex } from './ontology.ts';
import { type Dated, inOrderOfReport, type Report, reportOf } from './reports.ts';
import { certaintyOf, type Statement } from './statement.ts';
import { endId } from './value.ts';

/** What facts are derived from. */
type Told = Pick<DataSet, 'ontology' | 'statements' | 'identities'> & {
  readonly articles: readonly Dated[];
};

/** Every fact of a data set once, by id. No order of articles, statements or judgements matters. */
export function factsOf(dataSet: Told): Fact[] {
  const { leaderOf } = identityIn(dataSet);
  const tellingOf = tellings(indexOntology(dataSet.ontology), leaderOf);
  return factsAmong(dataSet.statements.map(tellingOf), dataSet.articles);
}

/** As much of a statement as it takes to tell which fact it tells. */
export interface Telling extends FactKey, Report {
  readonly property: string;
  readonly status: string | undefined;
  /** Whether it tells what is to come about. */
  readonly isToCome: boolean;
  readonly certainty: Certainty;
}

/** Makes tellings: of all that are one `leaderOf` gives one, whichever that is. */
export function tellings(
  ontology: OntologyIndex,
  leaderOf: (id: string) => string,
): (statement: Statement) => Telling {
  const keyOf = factKeys(ontology, (end) => leaderOf(endId(end)));
  return (statement) => {
    const { property, status } = statement;
    const report = reportOf(statement);
    const isToCome = ontology.statuses.get(status ?? '')?.toCome ?? false;
    const certainty = certaintyOf(statement);
    return {
      ...report,
      property,
      status,
      isToCome,
      certainty,
      ...keyOf(statement, report.article),
    };
  };
}

/** The facts that these tell, by id; whole where all that tell the same are among them. */
export function factsAmong(told: readonly Telling[], articles: readonly Dated[]): Fact[] {
  const met = meetingsOf(told);
  const facts = new Map<string, Dating[]>();
  for (const row of inOrderOfReport(articles, told)) {
    const { key, meeting } = row.report;
    const of = meeting !== undefined && met.has(meeting) ? meeting : key;
    const rows = facts.get(of);
    if (rows) rows.push(row);
    else facts.set(of, [row]);
  }
  return [...facts.values()].map(factOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Dating {
  readonly report: Telling;
  readonly published: string | undefined;
}

/** Where what was to come about meets what has. */
function meetingsOf(told: readonly Telling[]): ReadonlySet<string> {
  const of = (isToCome: boolean) =>
    new Set(
      told.flatMap((row) =>
        row.meeting !== undefined && row.isToCome === isToCome ? [row.meeting] : [],
      ),
    );
  const hasCome = of(false);
  return new Set([...of(true)].filter((meeting) => hasCome.has(meeting)));
}

/** The fact that these tell, which are in the order of report. */
function factOf(rows: readonly Dating[]): Fact {
  const [first] = rows;
  if (!first) throw new Error('A fact is told by a statement.');
  const dates = rows.flatMap(({ published }) => published ?? []);
  const [firstReport, lastReport] = [dates[0], dates.at(-1)];
  const latest = latestOf(rows, lastReport) ?? first.report;
  const { status } = latest;
  return {
    id: first.report.id,
    property: first.report.property,
    statements: rows.map(({ report }) => report.id),
    articles: [...new Set(rows.map(({ report }) => report.article))],
    latest: latest.id,
    ...(status !== undefined && { status }),
    certainty: mostCertain(rows),
    ...(firstReport !== undefined && { firstReport }),
    ...(lastReport !== undefined && { lastReport }),
  };
}

/** Of the latest report; of reports of one date what has come about outdoes what is to come. */
function latestOf(rows: readonly Dating[], lastReport: string | undefined): Telling | undefined {
  const latest = rows.filter(({ published }) => published === lastReport);
  const last = latest.findLast(({ report }) => !report.isToCome) ?? latest.at(-1);
  return last?.report;
}

function mostCertain(rows: readonly Dating[]): Certainty {
  const given = new Set(rows.map(({ report }) => report.certainty));
  const order = [Certainty.stated, Certainty.partlyInferred, Certainty.inferred];
  return order.find((certainty) => given.has(certainty)) ?? Certainty.inferred;
}
