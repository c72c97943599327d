import type { Sentence } from '../../graph-seed/model/article.ts';
import { loneFact } from '../../graph-seed/model/fact.ts';
import { type Statement, statementEnds } from '../../graph-seed/model/statement.ts';
import { endId } from '../../graph-seed/model/value.ts';
import { certaintyNotes, standingWords } from './certainty.ts';
import { endLinks } from './ends.ts';
import { bulleted, colon } from './lists.ts';
import { type Html, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { paths } from './paths.ts';
import { quotesOf } from './quotes.ts';
import { reported } from './reported.ts';
import { factNote, sourceNote } from './sources.ts';

/** The statement as a sentence that leads to its page. */
export async function statementLink(statement: Statement, page: PageContext): Promise<Html> {
  const sentence = await page.context.sentence(statement, page.language);
  return markup`<a href="${page.href(paths.statement(statement.id))}">${page.words(sentence)}</a>`;
}

/** Facts by their first statements, as sentences only, with what they are (stated, inferred, planned …). */
export async function factLines(firsts: readonly Statement[], page: PageContext): Promise<Html> {
  const lines = await Promise.all(
    firsts.map(async (statement) => {
      const fact = await page.context.factOf(statement);
      const link = await statementLink(statement, page);
      return markup`${link}${standingWords(fact, page)}${await factNote(fact, page)}`;
    }),
  );
  return bulleted(lines, page);
}

/** Statements as sentences only, in the same way. */
export async function statementLines(
  statements: readonly Statement[],
  page: PageContext,
): Promise<Html> {
  const lines = await Promise.all(
    statements.map(async (statement) => {
      const link = await statementLink(statement, page);
      const source = await sourceNote(statement, page);
      return markup`${link}${standingWords(loneFact(statement), page)}${source}`;
    }),
  );
  return bulleted(lines, page);
}

/**
 * Statements with their ends, reasons and quotes, those of others that tell the same too; `told` is a
 * sentence translated above them.
 */
export async function statementItems(
  statements: readonly Statement[],
  page: PageContext,
  told?: Sentence,
): Promise<Html> {
  const items = await Promise.all(
    statements.map((statement) => statementItem(statement, page, told)),
  );
  return markup`<ul class="statements">${items}</ul>`;
}

/** The same under the headings of their families, in the ontology's order. */
export async function statementsByFamily(
  statements: readonly Statement[],
  page: PageContext,
): Promise<Html> {
  const familyOf = ({ property }: Statement) => page.ontology.properties.get(property)?.family;
  const groups = [...page.ontology.families.values()].map((family) => ({
    family,
    members: statements.filter((statement) => familyOf(statement) === family.id),
  }));
  const sections = await Promise.all(
    groups.map(async ({ family, members }) => {
      if (members.length === 0) return false;
      const address = page.href(paths.family(family.id));
      return markup`<section>
<h3><a href="${address}">${family.label[page.language]}</a></h3>
${await statementItems(members, page)}
</section>`;
    }),
  );
  return markup`${sections}`;
}

async function statementItem(
  statement: Statement,
  page: PageContext,
  told: Sentence | undefined,
): Promise<Html> {
  const ends = new Map(statementEnds(statement).map(({ end }) => [endId(end), end]));
  const [fact, tellings] = await Promise.all([
    page.context.factOf(statement),
    page.context.tellingsOf(statement),
  ]);
  const [link, links, notes, quotes] = await Promise.all([
    statementLink(statement, page),
    endLinks([...ends.values()], page),
    certaintyNotes(statement, page),
    quotesOf(
      tellings.flatMap(({ evidence }) => evidence),
      'words',
      page,
      told,
    ),
  ]);
  const when = reported(fact, page);
  return markup`<li>
<p class="sentence">${link}${standingWords(fact, page)}${when && markup` <small>${when}</small>`}</p>
<p class="note">${page.say('ends')}${colon(page)}${links}</p>
${notes.length > 0 && bulleted(notes, page)}
${quotes}
</li>`;
}
