/** Words for screen readers alone are as wide. */
const unseenPx = 1;

/**
 * From now on, what is copied out of a table keeps its rows and columns: spreadsheets take tabs and
 * tables, while browsers break a line in each part of a cell.
 */
export function copyCells(): void {
  document.addEventListener('copy', (event) => {
    const rows = markedRows();
    if (rows === null || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', rows.map((cells) => cells.join('\t')).join('\n'));
    event.clipboardData.setData('text/html', htmlOf(rows));
    event.preventDefault();
  });
}

/** The cells that are marked, a row each; null where less than two cells of one table are. */
function markedRows(): string[][] | null {
  const marked = getSelection();
  if (!marked || marked.isCollapsed || isInField()) return null;
  const range = marked.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const holder = around instanceof Element ? around : around.parentElement;
  const table = holder?.closest('table');
  // What stands outside of the table is copied as it is.
  if (!table) return null;
  const rows = Array.from(table.rows, (row) =>
    Array.from(row.cells)
      .filter((cell) => isMarked(range, cell))
      .map(wordsOf),
  ).filter((cells) => cells.length > 0);
  return rows.flat().length > 1 ? rows : null;
}

function isInField(): boolean {
  return document.activeElement?.matches('input, textarea') ?? false;
}

/** Whether more of the cell is marked than its edge. */
function isMarked(range: Range, cell: Element): boolean {
  if (!range.intersectsNode(cell)) return false;
  const within = document.createRange();
  within.selectNodeContents(cell);
  if (within.toString().trim() === '') return true;
  if (range.compareBoundaryPoints(Range.START_TO_START, within) > 0) {
    within.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, within) < 0) {
    within.setEnd(range.endContainer, range.endOffset);
  }
  return within.toString().trim() !== '';
}

/** The whole cell in one line, as it is seen. */
function wordsOf(cell: Element): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  let block: Element | null = null;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (!parent || parent.getBoundingClientRect().width <= unseenPx) continue;
    const own = blockOf(parent);
    if (block !== null && own !== block) words.push(' ');
    block = own;
    words.push(text.nodeValue ?? '');
  }
  return words.join('').replace(/\s+/gu, ' ').trim();
}

/** What lines are broken around. */
function blockOf(element: Element): Element {
  const isInline = getComputedStyle(element).display.startsWith('inline');
  return isInline && element.parentElement ? blockOf(element.parentElement) : element;
}

function htmlOf(rows: readonly (readonly string[])[]): string {
  const table = document.createElement('table');
  for (const cells of rows) {
    const row = table.insertRow();
    for (const words of cells) row.insertCell().textContent = words;
  }
  return table.outerHTML;
}
