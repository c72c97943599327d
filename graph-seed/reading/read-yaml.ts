import { type Document, isAlias, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { plainYaml } from './plain-yaml.ts';
import { nowhere, ProblemList, type SourcePlace } from './problem.ts';
import { readText, reportCharacter } from './source-file.ts';
import { inForm, type Path, wholeEntries } from './whole-entries.ts';
import { placesIn, WrittenPlace } from './written-place.ts';

/** An entry that has not its form: its list, by key, and what could be read of it. */
export interface LeftOut {
  readonly list: string;
  readonly id?: string;
  readonly kind?: string;
  readonly place: SourcePlace;
}

/** A data file's content with the line of every part of it. */
export interface SourceFile<T> {
  readonly content: T;
  /** Entries that have not the form, and so are not in the content. */
  readonly leftOut: readonly LeftOut[];
  readonly at: (...path: Path) => SourcePlace;
}

/** Lists and maps within one another; the deepest form of the data files has eight. */
const deepest = 64;

/**
 * The YAML file in the given form, every problem of it reported. An entry of a list that has not the
 * form is left out; undefined where more than entries are wrong.
 */
export function readYaml<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  problems: ProblemList,
): SourceFile<T> | undefined {
  const source = readForm(root, file, schema, problems);
  if (!source || source.leftOut.length > 0) problems.lost.add('uses');
  if (!source) problems.lost.add('ids');
  return source;
}

/** As `readYaml`, of a file whose entries have ids. */
export function readYamlWithIds<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  problems: ProblemList,
): SourceFile<T> | undefined {
  const source = readYaml(root, file, schema, problems);
  if (source?.leftOut.some(({ id }) => id === undefined)) problems.lost.add('ids');
  return source;
}

function readForm<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  problems: ProblemList,
): SourceFile<T> | undefined {
  const text = readText(root, file, problems);
  if (text === undefined) return undefined;
  const plain = readPlain(root, text, file, schema);
  if (plain) return plain;
  if (depthOf(text) > deepest) {
    const message = `More than ${deepest} lists or maps stand in one another.`;
    problems.add('YAML_DEPTH', { file, line: 1 }, message);
    return undefined;
  }
  return readWithPlaces(text, file, schema, problems);
}

/** In plain YAML without these no text can hold what no data may hold: a control takes an escape. */
const needsLook = /\\[bfu]|\p{Bidi_Control}/u;

/** A file in which nothing is wrong; where its parts stand is looked for once somebody asks. */
function readPlain<T>(
  root: string,
  text: string,
  file: string,
  schema: z.ZodType<T>,
): SourceFile<T> | undefined {
  const plain = plainYaml(text);
  if (!plain) return undefined;
  if (needsLook.test(text)) {
    const problems = new ProblemList();
    reportValues(plain.content, [], () => nowhere, problems);
    if (problems.sorted().length > 0) return undefined;
  }
  const content = inForm(plain.content, schema);
  if (content === undefined) return undefined;
  return { content, leftOut: [], at: (...path) => new WrittenPlace(root, file, path) };
}

function readWithPlaces<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  problems: ProblemList,
): SourceFile<T> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  // What follows the first error is mostly caused by it.
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const message = error.message.split('\n')[0] ?? error.message;
    problems.add('YAML_SYNTAX', { file, line: lines.linePos(error.pos[0]).line }, message);
  }
  const repeated = repeatedKeys(document);
  for (const { key, offset } of repeated) {
    const place = { file, line: lines.linePos(offset).line };
    problems.add('DUPLICATE_KEY', place, `The key ${key} stands here again.`);
  }
  if (document.errors.length > 0 || repeated.length > 0) return undefined;
  const alias = aliasIn(document);
  if (alias) {
    const place = { file, line: lines.linePos(alias.offset).line };
    problems.add('YAML_ALIAS', place, `${alias.mark}${alias.name} is read as a reference.`);
    return undefined;
  }
  const placeOf = placesIn(document, lines, file);
  const content: unknown = document.toJS() ?? undefined;
  reportValues(content, [], placeOf, problems);
  const { whole, leftOut, printed, issues } = wholeEntries(content, schema);
  for (const { path, message } of issues) {
    if (problems.isFull(file)) break;
    problems.add('SHAPE', placeOf(path), `${path.join('.') || 'file'}: ${message}`);
  }
  if (whole === undefined) return undefined;
  return {
    content: whole,
    leftOut: leftOut.map(({ list, index, ...read }) => ({
      ...read,
      list,
      place: placeOf([...list.split('.').filter(Boolean), index]),
    })),
    at: (...path) => placeOf(printed(path)),
  };
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

/** Keys that their map has already; the parser's own search for them takes the square of the time. */
function repeatedKeys(document: Document): { key: string; offset: number }[] {
  const repeated: { key: string; offset: number }[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          repeated.push({ key: String(key.value), offset: key.range?.[0] ?? 0 });
        }
        seen.add(key.value);
      }
    },
  });
  return repeated;
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
  at: (path: Path) => SourcePlace,
  problems: ProblemList,
): void {
  if (typeof value === 'string') reportCharacter(value, () => at(path), problems);
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    const message = `${path.join('.')}: ${value} is too large to be exact.`;
    problems.add('NUMBER_TOO_LARGE', at(path), message);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    reportValues(part, [...path, Array.isArray(value) ? Number(key) : key], at, problems);
  }
}
