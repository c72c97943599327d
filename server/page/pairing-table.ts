import { Family } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { amountsTold, mostNamed, projectsTold } from '../explore/told-together.ts';
import { endLinks } from './ends.ts';
import { cutNote, inARow, listed } from './lists.ts';
import { type Html, markup } from './markup.ts';
import { mostRows, type PageContext } from './page-context.ts';
import { statementLink } from './statement-list.ts';
import { table } from './table.ts';
import { valuesMarkup } from './value-markup.ts';
import { basis } from './work-table.ts';

/** Which enterprise is tied to which village: one row a fact, joint ends together. */
export async function pairingTable(page: PageContext): Promise<Html> {
  const snapshot = await page.context.snapshot();
  const told = await snapshot.factsTold({ families: [Family.pairing] }, { first: mostRows });
  await page.context.keepTold(told);
  const { rows, total } = told;
  const cells = await Promise.all(rows.map((statement) => cellsOf(statement, page)));
  const columns = ['enterprise', 'tie', 'village', 'amount', 'project', 'result', 'basis'] as const;
  return markup`${table('pairingTable', columns, cells, page)}${cutNote(rows.length, total, page)}`;
}

async function cellsOf(statement: Statement, page: PageContext): Promise<Html[]> {
  const tellings = await page.context.tellingsOf(statement);
  const { subjects, objects = [], property } = mostNamed(tellings) ?? statement;
  const [amounts, enterprises, villages, leadingTo, following, restsOn] = await Promise.all([
    valuesMarkup(
      amountsTold(tellings).map((quantity) => ({ quantity })),
      page,
    ),
    endLinks(subjects, page),
    endLinks(objects, page),
    endLinks(projectsTold(tellings), page),
    page.context.resultsOfFact(statement),
    basis(statement, page),
  ]);
  const results = await Promise.all(listed(following).map((one) => statementLink(one, page)));
  return [
    enterprises,
    page.words(page.label('properties', property)),
    villages,
    inARow(amounts, page),
    leadingTo,
    markup`${results.map((link) => markup`<div>${link}</div>`)}`,
    restsOn,
  ];
}
