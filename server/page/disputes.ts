import type { Dispute } from '../../graph-seed/model/data-set.ts';
import { colon } from './lists.ts';
import { type Html, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { statementLines } from './statement-list.ts';

/** What disagrees, what can be said of it, and the statements. */
export async function disputeItems(disputes: readonly Dispute[], page: PageContext): Promise<Html> {
  const { language, say } = page;
  const items = await Promise.all(
    disputes.map(async ({ about, bothPossible, note, statements }) => {
      const lines = await statementLines(await page.context.statements(statements), page);
      return markup`<li><p>${page.words(about[language])}</p>
<p>${page.words(note[language])} ${say('bothPossible')}${colon(page)}${say(bothPossible)}</p>
${lines}</li>`;
    }),
  );
  return markup`<ul class="statements">${items}</ul>`;
}
