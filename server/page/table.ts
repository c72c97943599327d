import { type Html, markup } from './markup.ts';
import type { PageWriter } from './page-context.ts';
import type { PageWord } from './page-words.ts';

/** A table that scrolls sideways by itself, so that the page need not; the first cell names its row. */
export function table(
  caption: PageWord,
  columns: readonly PageWord[],
  rows: readonly (readonly Html[])[],
  page: PageWriter,
): Html {
  const label = page.say(caption);
  return markup`<div class="table" role="region" tabindex="0" aria-label="${label}">
<table><thead><tr>${columns.map((column) => markup`<th scope="col">${page.say(column)}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...others]) =>
      markup`<tr><th scope="row">${first}</th>${others.map((cell) => markup`<td>${cell}</td>`)}</tr>
`,
  )}</tbody></table></div>`;
}
