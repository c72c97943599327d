import type { Draft, Rule } from './draft.ts';
import type { ProblemList } from './problem.ts';
import { nothingIsCyclic } from './rules/cycles.ts';
import { disputesAreOnce } from './rules/disputes.ts';
import { entitiesFitOntology, nothingIsUnused } from './rules/entities.ts';
import { judgedIdsExist, judgementsHold } from './rules/identities.ts';
import { idsAreUnique } from './rules/ids.ts';
import { endsAreNamed } from './rules/named-ends.ts';
import { wordsArePrinted } from './rules/printed-words.ts';
import { quotedSentencesAreRead } from './rules/read-sentences.ts';
import { referencesExist } from './rules/references.ts';
import { retiredIdsLeadOn } from './rules/retired.ts';
import { sourcesHold } from './rules/sources.ts';
import { statementsFitOntology } from './rules/statement-shape.ts';
import { quotedSentencesAreTranslated } from './rules/translations.ts';
import { quotesAreWhole } from './rules/whole-quotes.ts';

const rules: readonly Rule[] = [
  idsAreUnique,
  entitiesFitOntology,
  statementsFitOntology,
  nothingIsCyclic,
  quotedSentencesAreTranslated,
  wordsArePrinted,
  endsAreNamed,
  quotesAreWhole,
  disputesAreOnce,
  judgementsHold,
  sourcesHold,
  quotedSentencesAreRead,
];

const rulesOfIds: readonly Rule[] = [referencesExist, retiredIdsLeadOn, judgedIdsExist];

/** Reports all that is wrong in a draft; what rests on what could not be read is left out. */
export function checkDraft(draft: Draft, problems: ProblemList): void {
  for (const rule of rules) rule(draft, problems);
  if (!problems.lost.has('ids')) for (const rule of rulesOfIds) rule(draft, problems);
  const resolved = new Set(draft.elsewhere.statements);
  for (const { statement } of draft.statements) resolved.add(statement.id);
  const isWhole = draft.declared.every(({ id }) => resolved.has(id));
  if (isWhole && problems.lost.size === 0) nothingIsUnused(draft, problems);
}
