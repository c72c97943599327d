import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemList, SourcePlace } from './problem.ts';

/** Bytes: more than a list that people review has; to read it takes a hundred times its size. */
const mostOfList = 2 * 1024 * 1024;
/** More than any article has. */
const mostOfText = 1024 * 1024;

/** Controls but tab and line ends, marks that turn the direction of print, halves of a character. */
const badCharacter = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Bidi_Control}|\ufeff/u;

/** The file's text, or undefined with a problem reported. `file` is relative to `root`. */
export function readText(
  root: string,
  file: string,
  problems: ProblemList,
  mostBytes = mostOfList,
): string | undefined {
  const bytes = readBytes(root, file, problems, mostBytes);
  if (bytes === undefined) return undefined;
  const text = decoded(bytes);
  if (text === undefined) {
    problems.add('NOT_UTF8', { file, line: firstBadLine(bytes) }, 'The file is not valid UTF-8.');
    return undefined;
  }
  if (text.startsWith('\ufeff')) {
    problems.add('BYTE_ORDER_MARK', { file, line: 1 }, 'The file begins with a byte order mark.');
    return undefined;
  }
  const bare = text.search(/\r(?!\n)/);
  if (bare !== -1) {
    const message = 'A line ends with a carriage return (CR) alone.';
    problems.add('LINE_ENDING', { file, line: lineAt(text, bare) }, message);
    return undefined;
  }
  return text;
}

/** The verbatim text of an article: line feeds only, no character that print does not show. */
export function readPrint(root: string, file: string, problems: ProblemList): string | undefined {
  const text = readText(root, file, problems, mostOfText);
  if (text === undefined) return undefined;
  const ending = text.indexOf('\r');
  if (ending !== -1) {
    const message = 'Lines end with CRLF; every offset would be wrong.';
    problems.add('LINE_ENDING', { file, line: lineAt(text, ending) }, message);
    return undefined;
  }
  reportCharacter(text, (offset) => ({ file, line: lineAt(text, offset) }), problems);
  return text;
}

/** Reports the first character of the text that no data may hold; `at` tells its place. */
export function reportCharacter(
  text: string,
  at: (offset: number) => SourcePlace,
  problems: ProblemList,
): void {
  const found = badCharacter.exec(text);
  if (!found) return;
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  problems.add('BAD_CHARACTER', at(found.index), `The text holds the character U+${code}.`);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readBytes(
  root: string,
  file: string,
  problems: ProblemList,
  mostBytes: number,
): Buffer | undefined {
  const path = join(root, file);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isFile()) {
    problems.add('FILE_KIND', { file, line: 1 }, 'This is no plain file.');
    return undefined;
  }
  if (stats && stats.size > mostBytes) {
    problems.add(
      'FILE_TOO_LARGE',
      { file, line: 1 },
      `The file has ${stats.size} bytes; ${mostBytes} is the most.`,
    );
    return undefined;
  }
  try {
    return readFileSync(path);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    problems.add('FILE_MISSING', { file, line: 1 }, `The file cannot be read: ${detail}`);
    return undefined;
  }
}

/** The first line that does not decode by itself. */
function firstBadLine(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const next = bytes.indexOf(0x0a, start);
    const end = next === -1 ? bytes.length : next;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
}
