import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ProblemList, SourcePlace } from './problem.ts';

export type Path = readonly (string | number)[];

/** A data file's content with the line of every part of it. */
export interface SourceFile<T> {
  readonly content: T;
  readonly at: (...path: Path) => SourcePlace;
}

/** The file's text, or undefined with a problem reported. `file` is relative to `root`. */
export function readText(root: string, file: string, problems: ProblemList): string | undefined {
  const bytes = readBytes(root, file, problems);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    problems.add('NOT_UTF8', { file, line: firstBadLine(bytes) }, 'The file is not valid UTF-8.');
    return undefined;
  }
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
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  for (const error of [...document.errors, ...document.warnings]) {
    const code = error.code === 'DUPLICATE_KEY' ? 'DUPLICATE_KEY' : 'YAML_SYNTAX';
    const message = error.message.split('\n')[0] ?? error.message;
    problems.add(code, { file, line: lines.linePos(error.pos[0]).line }, message);
  }
  if (document.errors.length > 0) return undefined;
  const at = (...path: Path): SourcePlace => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return { file, line: lines.linePos(node.range[0]).line };
    }
    return { file, line: 1 };
  };
  const parsed = schema.safeParse(document.toJS() ?? undefined);
  if (parsed.success) return { content: parsed.data, at };
  for (const issue of parsed.error.issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    problems.add('SHAPE', at(...path), `${path.join('.') || 'file'}: ${issue.message}`);
  }
  return undefined;
}

function readBytes(root: string, file: string, problems: ProblemList): Buffer | undefined {
  try {
    return readFileSync(join(root, file));
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
