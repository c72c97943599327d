/** Results go to standard output, by the line. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What is under way goes beside it. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Begins a table in Markdown. */
export function printHead(cells: readonly string[]): void {
  print('');
  printRow(cells);
  printRow(cells.map(() => '---'));
}

export function printRow(cells: readonly string[]): void {
  print(`| ${cells.join(' | ')} |`);
}
