import { createHash } from 'node:crypto';
import type { AsOne } from '../../graph-seed/model/as-one.ts';
import type { Fact } from '../../graph-seed/model/fact.ts';
import { factsAmong, type Telling, tellings } from '../../graph-seed/model/facts.ts';
import { indexOntology, type Ontology } from '../../graph-seed/model/ontology.ts';
import type { Dated } from '../../graph-seed/model/reports.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { isShared } from '../derive/shared-facts.ts';

/** What the statements of an article tell of facts, so that they themselves need not be kept. */
export interface FactEvidence {
  readonly article: Dated;
  readonly tellings: readonly Telling[];
}

/** The evidence of an article, whose statements are as judgements have them. */
export type FactsOf = (article: Dated, statements: readonly Statement[]) => FactEvidence;

/** Makes the evidence of an article, whichever articles there are. */
export function factEvidence(ontology: Ontology, { leaderOf }: AsOne): FactsOf {
  const tellingOf = tellings(indexOntology(ontology), leaderOf);
  return ({ id, published }, statements) => ({
    article: { id, ...(published && { published }) },
    tellings: statements.map(tellingOf).map(({ key, meeting, ...telling }) => ({
      ...telling,
      key: short(key),
      ...(meeting !== undefined && { meeting: short(meeting) }),
    })),
  });
}

/** The facts that several statements tell, from the evidence of all articles. */
export function factsFrom(evidence: readonly FactEvidence[]): Fact[] {
  return factsAmong(
    evidence.flatMap((one) => one.tellings),
    evidence.map(({ article }) => article),
  ).filter(isShared);
}

/** Ninety-six bits of SHA-256: keys are long, and only compared. */
function short(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 16);
}
