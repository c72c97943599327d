import type { ArticleDraft, ArticleRule, Draft, Rule } from './draft.ts';
import type { ProblemList } from './problem.ts';
import { nothingIsCyclic } from './rules/cycles.ts';
import { disputesAreOnce } from './rules/disputes.ts';
import { entitiesFitOntology, nothingIsUnused } from './rules/entities.ts';
import { judgedIdsExist, judgementsHold } from './rules/identities.ts';
import { idsAreUnique } from './rules/ids.ts';
import { endsAreNamed } from './rules/named-ends.ts';
import { wordsArePrinted } from './rules/printed-words.ts';
import { quotedSentencesAreRead } from './rules/read-sentences.ts';
import { entitiesExist, examplesExist, statementsExist } from './rules/references.ts';
import { retiredIdsLeadOn } from './rules/retired.ts';
import { sourceHolds } from './rules/sources.ts';
import { statementsFitOntology } from './rules/statement-shape.ts';
import { quotedSentencesAreTranslated } from './rules/translations.ts';
import { quotesAreWhole } from './rules/whole-quotes.ts';

const articleRules: readonly ArticleRule[] = [
  statementsFitOntology,
  quotedSentencesAreTranslated,
  wordsArePrinted,
  endsAreNamed,
  quotesAreWhole,
  sourceHolds,
  quotedSentencesAreRead,
];

const rules: readonly Rule[] = [
  idsAreUnique,
  entitiesFitOntology,
  nothingIsCyclic,
  disputesAreOnce,
  judgementsHold,
];

const rulesOfIds: readonly Rule[] = [
  statementsExist,
  retiredIdsLeadOn,
  judgedIdsExist,
  examplesExist,
];

/**
 * Reports all that is wrong in an article by itself; `ofIds` takes what is wrong only if every id of the
 * data is known.
 */
export function checkArticle(draft: ArticleDraft, problems: ProblemList, ofIds: ProblemList): void {
  for (const rule of articleRules) rule(draft, problems);
  entitiesExist(draft, ofIds);
}

/** Reports all that is wrong between the files; what rests on what could not be read is left out. */
export function checkDraft(draft: Draft, problems: ProblemList): void {
  for (const rule of rules) rule(draft, problems);
  if (!problems.lost.has('ids')) for (const rule of rulesOfIds) rule(draft, problems);
  const isWhole = draft.articles.every((article) => article.isWhole);
  if (isWhole && problems.lost.size === 0) nothingIsUnused(draft, problems);
}
