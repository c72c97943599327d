import { Qualifier } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { type End, isMissing } from '../../graph-seed/model/value.ts';
import { type WorkRow, workProperties } from '../derive/work-rows.ts';
import { workRowsOf } from '../explore/work-rows-of.ts';
import { standingWords } from './certainty.ts';
import { endLinks, entityLink } from './ends.ts';
import { cutNote, inARow } from './lists.ts';
import { type Html, markup } from './markup.ts';
import { mostRows, type PageContext } from './page-context.ts';
import { paths } from './paths.ts';
import { factNote } from './sources.ts';
import { table } from './table.ts';
import { valuesMarkup } from './value-markup.ts';

/** Who works where: one row a person and body. */
export async function workTable(page: PageContext): Promise<Html> {
  const snapshot = await page.context.snapshot();
  const told = await snapshot.factsTold({ properties: workProperties }, { first: mostRows });
  await page.context.keepTold(told);
  const { rows, total } = told;
  const cells = await Promise.all(
    (await workRowsOf(rows, page.context)).map((row) => cellsOf(row, page)),
  );
  const columns = ['person', 'post', 'body', 'where', 'basis'] as const;
  return markup`${table('work', columns, cells, page)}${cutNote(rows.length, total, page)}`;
}

async function cellsOf({ statement, person, body }: WorkRow, page: PageContext): Promise<Html[]> {
  const [who, post, at, where, restsOn] = await Promise.all([
    endLinks([person], page),
    valuesMarkup(statement.qualifiers[Qualifier.role] ?? [], page),
    endLinks([body], page),
    containerLinks(body, page),
    basis(statement, page),
  ]);
  return [who, inARow(post, page), at, where, restsOn];
}

async function containerLinks(body: End, page: PageContext): Promise<Html> {
  if (isMissing(body)) return markup``;
  const ids = (await page.context.containersOf.load(body)) ?? [];
  const containers = await page.context.entities(ids);
  return inARow(
    containers.map((entity) => entityLink(entity, page)),
    page,
  );
}

/** The way to the fact that a statement tells, with what it is (stated, planned …) and who tells it. */
export async function basis(statement: Statement, page: PageContext): Promise<Html> {
  const fact = await page.context.factOf(statement);
  const address = page.href(paths.statement(fact.id));
  const note = await factNote(fact, page);
  return markup`<a href="${address}">${page.say('statement')}</a>${standingWords(fact, page)}${note}`;
}
