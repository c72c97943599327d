import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { ProblemList, SourcePlace } from './problem.ts';

export type Path = readonly (string | number)[];

/** A data file's content with the line of every part of it. */
export interface SourceFile<T> {
  readonly content: T;
  readonly at: (...path: Path) => SourcePlace;
}

/** More than any article or list needs; reading stays quick and small. */
const mostBytes = 32 * 1024 * 1024;

/** Lists and maps within one another; the deepest form of the data files has eight. */
const deepest = 64;

/** Controls but tab and line ends, marks that turn the direction of print, halves of a character. */
const badCharacter = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Bidi_Control}|\ufeff/u;

/** The file's text, or undefined with a problem reported. `file` is relative to `root`. */
export function readText(root: string, file: string, problems: ProblemList): string | undefined {
  const bytes = readBytes(root, file, problems);
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
  const text = readText(root, file, problems);
  if (text === undefined) return undefined;
  const ending = text.indexOf('\r');
  if (ending !== -1) {
    const message = 'Lines end with CRLF; every offset would be wrong.';
    problems.add('LINE_ENDING', { file, line: lineAt(text, ending) }, message);
    return undefined;
  }
  reportCharacter(
    text,
    { file, line: lineAt(text, Math.max(0, text.search(badCharacter))) },
    problems,
  );
  return text;
}

/** The YAML file in the given form, or undefined with every problem of it reported. */
export function readYaml<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  problems: ProblemList,
): SourceFile<z.output<S>> | undefined {
  const text = readText(root, file, problems);
  if (text === undefined) return undefined;
  const lines = new LineCounter();
  if (depthOf(text) > deepest) {
    const message = `More than ${deepest} lists or maps stand in one another.`;
    problems.add('YAML_DEPTH', { file, line: 1 }, message);
    return undefined;
  }
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const errors = [...document.errors, ...document.warnings];
  // What follows the first error of syntax is mostly caused by it.
  const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  for (const error of errors.filter((one) => one === first || one.code === 'DUPLICATE_KEY')) {
    const code = error.code === 'DUPLICATE_KEY' ? 'DUPLICATE_KEY' : 'YAML_SYNTAX';
    const message = error.message.split('\n')[0] ?? error.message;
    problems.add(code, { file, line: lines.linePos(error.pos[0]).line }, message);
  }
  if (document.errors.length > 0) return undefined;
  const alias = aliasIn(document);
  if (alias) {
    const place = { file, line: lines.linePos(alias.offset).line };
    problems.add('YAML_ALIAS', place, `${alias.mark}${alias.name} is read as a reference.`);
    return undefined;
  }
  const at = (...path: Path): SourcePlace => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return { file, line: lines.linePos(node.range[0]).line };
    }
    return { file, line: 1 };
  };
  const content: unknown = document.toJS() ?? undefined;
  reportValues(content, [], at, problems);
  const parsed = schema.safeParse(content);
  if (parsed.success) return { content: parsed.data, at };
  for (const issue of parsed.error.issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    problems.add('SHAPE', at(...path), `${path.join('.') || 'file'}: ${issue.message}`);
  }
  return undefined;
}

/** An upper bound: brackets within quotation marks count too. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (mark === '[' || mark === '{' ? 1 : -1));
    most = Math.max(most, depth);
  }
  return most;
}

/** The first anchor or reference of a document. */
function aliasIn(document: Document): { mark: string; name: string; offset: number } | undefined {
  let found: { mark: string; name: string; offset: number } | undefined;
  visit(document, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) found = { mark: '*', name: node.source, offset };
      else if ('anchor' in node && node.anchor) found = { mark: '&', name: node.anchor, offset };
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Reports texts and numbers that no data may hold, each at its place. */
function reportValues(
  value: unknown,
  path: Path,
  at: (...path: Path) => SourcePlace,
  problems: ProblemList,
): void {
  if (typeof value === 'string') reportCharacter(value, undefined, problems, () => at(...path));
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    const message = `${path.join('.')}: ${value} is too large to be exact.`;
    problems.add('NUMBER_TOO_LARGE', at(...path), message);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    reportValues(part, [...path, Array.isArray(value) ? Number(key) : key], at, problems);
  }
}

function reportCharacter(
  text: string,
  place: SourcePlace | undefined,
  problems: ProblemList,
  at: () => SourcePlace = () => ({ file: '', line: 1 }),
): void {
  const [found] = badCharacter.exec(text) ?? [];
  if (found === undefined) return;
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  problems.add('BAD_CHARACTER', place ?? at(), `The text holds the character U+${code}.`);
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

function readBytes(root: string, file: string, problems: ProblemList): Buffer | undefined {
  const path = join(root, file);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isFile()) {
    problems.add('FILE_KIND', { file, line: 1 }, 'This is no plain file.');
    return undefined;
  }
  if (stats && stats.size > mostBytes) {
    problems.add('FILE_TOO_LARGE', { file, line: 1 }, `The file has ${stats.size} bytes.`);
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
