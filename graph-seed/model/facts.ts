import type { DataSet } from './data-set.ts';
import { type FactKey, factKeys } from './fact-key.ts';
import { identityIn } from './identity.ts';
import { Certainty } from './ontology.gen.ts';
import { indexOntology } from './ontology.ts';
import { type Dated, inOrderOfReport, type Report } from './reports.ts';
import { certaintyOf } from './statement.ts';
import { endId } from './value.ts';

/** What statements of one or several articles say alike. */
export interface Fact {
  /** That of its first statement. */
  readonly id: string;
  readonly property: string;
  /** Its statements' ids, in the order of report. */
  readonly statements: readonly string[];
  /** The articles that tell it, in the order of report. */
  readonly articles: readonly string[];
  /** Whether it has come about, by the latest dated report; absent where that says nothing of it. */
  readonly status?: string;
  /** That of its most certain statement. */
  readonly certainty: Certainty;
  /** When it was first and last reported, a day, a month or a year; absent where no report is dated. */
  readonly firstReport?: string;
  readonly lastReport?: string;
}

/** What facts are derived from. */
type Told = Pick<DataSet, 'ontology' | 'statements' | 'identities'> & {
  readonly articles: readonly Dated[];
};

/** Every fact of a data set once, by id. No order of articles, statements or judgements matters. */
export function factsOf(dataSet: Told): Fact[] {
  const ontology = indexOntology(dataSet.ontology);
  const { leaderOf } = identityIn(dataSet);
  const keyOf = factKeys(ontology, (end) => leaderOf(endId(end)));
  const keyed = inOrderOfReport(dataSet.articles, dataSet.statements).map((report) => ({
    report,
    isToCome: ontology.statuses.get(report.statement.status ?? '')?.toCome ?? false,
    ...keyOf(report.statement, report.article),
  }));
  const met = meetingsOf(keyed);
  const facts = new Map<string, Keyed[]>();
  for (const row of keyed) {
    const key = row.meeting !== undefined && met.has(row.meeting) ? row.meeting : row.key;
    const rows = facts.get(key);
    if (rows) rows.push(row);
    else facts.set(key, [row]);
  }
  return [...facts.values()].map(factOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Keyed extends FactKey {
  readonly report: Report;
  readonly isToCome: boolean;
}

/** Where what was to come about meets what has. */
function meetingsOf(keyed: readonly Keyed[]): ReadonlySet<string> {
  const of = (isToCome: boolean) =>
    new Set(
      keyed.flatMap((row) =>
        row.meeting !== undefined && row.isToCome === isToCome ? [row.meeting] : [],
      ),
    );
  const hasCome = of(false);
  return new Set([...of(true)].filter((meeting) => hasCome.has(meeting)));
}

/** The fact that these tell, which are in the order of report. */
function factOf(rows: readonly Keyed[]): Fact {
  const [first] = rows;
  if (!first) throw new Error('A fact is told by a statement.');
  const dates = rows.flatMap(({ report }) => report.published ?? []);
  const [firstReport, lastReport] = [dates[0], dates.at(-1)];
  const status = statusOf(rows, lastReport);
  return {
    id: first.report.statement.id,
    property: first.report.statement.property,
    statements: rows.map(({ report }) => report.statement.id),
    articles: [...new Set(rows.map(({ report }) => report.article))],
    ...(status !== undefined && { status }),
    certainty: mostCertain(rows),
    ...(firstReport !== undefined && { firstReport }),
    ...(lastReport !== undefined && { lastReport }),
  };
}

/** That of the latest report; of reports of one date what has come about outdoes what is to come. */
function statusOf(rows: readonly Keyed[], lastReport: string | undefined): string | undefined {
  const latest = rows.filter(({ report }) => report.published === lastReport);
  const last = latest.findLast(({ isToCome }) => !isToCome) ?? latest.at(-1);
  return last?.report.statement.status;
}

function mostCertain(rows: readonly Keyed[]): Certainty {
  const given = new Set(rows.map(({ report }) => certaintyOf(report.statement)));
  const order = [Certainty.stated, Certainty.partlyInferred, Certainty.inferred];
  return order.find((certainty) => given.has(certainty)) ?? Certainty.inferred;
}
