import ts from 'typescript';

const printer = ts.createPrinter({ removeComments: true });

/** A source file's code as it runs: what is told as an example in its comments is left out. */
export function codeWithoutComments(source: string): string {
  const file = ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, true);
  return printer.printFile(file);
}
