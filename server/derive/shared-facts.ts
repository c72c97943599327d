import type { DataSet } from '../../graph-seed/model/data-set.ts';
import type { Fact } from '../../graph-seed/model/fact.ts';
import { factsOf } from '../../graph-seed/model/facts.ts';

/** The facts that several statements tell, by id; what one tells alone follows from it. */
export function sharedFacts(
  dataSet: Pick<DataSet, 'ontology' | 'articles' | 'statements' | 'identities'>,
): Fact[] {
  return factsOf(dataSet).filter(isShared);
}

/** Whether several statements tell it. */
export function isShared({ statements }: Fact): boolean {
  return statements.length > 1;
}
