import { z } from 'zod';

export type Path = readonly (string | number)[];

/** An entry that has not its form, with what could be read of it. */
interface BrokenEntry {
  readonly list: string;
  readonly index: number;
  readonly id?: string;
  readonly kind?: string;
}

interface WholeEntries<T> {
  /** Undefined where more is wrong than entries of lists. */
  readonly whole: T | undefined;
  readonly leftOut: readonly BrokenEntry[];
  /** Where a part of the whole stands among all entries. */
  readonly printed: (path: Path) => Path;
  /** One by one, since a file may have hundreds of thousands. */
  readonly issues: Iterable<Issue>;
}

interface Issue {
  readonly path: Path;
  readonly message: string;
}

/** The content where all of it has the form; else undefined. */
export function inForm<T>(content: unknown, schema: z.ZodType<T>): T | undefined {
  // A list that is wrong throughout has more issues than anybody wants in memory twice.
  if (Array.isArray(content) && run(schema, content.slice(0, 1)).issues.length > 0)
    return undefined;
  const { value, issues } = run(schema, content);
  return issues.length === 0 ? value : undefined;
}

/** What of the content has the form: entries that have not are taken from their list. */
export function wholeEntries<T>(content: unknown, schema: z.ZodType<T>): WholeEntries<T> {
  const parsed = run(schema, content);
  const none = { leftOut: [], printed: (path: Path) => path };
  if (parsed.issues.length === 0) return { ...none, whole: parsed.value, issues: [] };
  const issues = { [Symbol.iterator]: () => finished(parsed.issues) };
  const broken = new Map<string, Set<number>>();
  for (const issue of parsed.issues) {
    const entry = entryOf(pathOf(issue));
    if (!entry) return { ...none, whole: undefined, issues };
    broken.set(entry.list, (broken.get(entry.list) ?? new Set()).add(entry.index));
  }
  const leftOut: BrokenEntry[] = [];
  const kept = new Map<string, number[]>();
  const rest = withoutEntries(content, (list, entries) => {
    const wrong = broken.get(list);
    if (!wrong) return entries;
    const right = [...entries.keys()].filter((index) => !wrong.has(index));
    kept.set(list, right);
    for (const index of wrong) {
      leftOut.push({ list, index, ...textOf(entries[index], ['id', 'kind']) });
    }
    return right.map((index) => entries[index]);
  });
  const again = run(schema, rest);
  const printed = (path: Path) => {
    const entry = entryOf(path);
    const index = entry && kept.get(entry.list)?.[entry.index];
    return path.map((step, at) => (at === entry?.at ? (index ?? step) : step));
  };
  return { whole: again.issues.length === 0 ? again.value : undefined, leftOut, printed, issues };
}

/** As `safeParse`, whose error puts all issues into words at once. */
function run<T>(schema: z.ZodType<T>, content: unknown) {
  const payload = schema._zod.run({ value: content, issues: [] }, { async: false });
  if (payload instanceof Promise) throw new Error('The forms of data files are not asynchronous.');
  const { value, issues } = payload;
  // Without issues the content has the schema's form.
  return { value: value as T, issues };
}

function* finished(issues: readonly z.core.$ZodRawIssue[]): Generator<Issue> {
  for (const issue of issues) {
    const { message } = z.core.util.finalizeIssue(issue, undefined, z.config());
    yield { path: pathOf(issue), message };
  }
}

function pathOf({ path = [] }: z.core.$ZodRawIssue): Path {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** The outermost list that the path goes through, by the keys that lead to it, and its entry. */
function entryOf(path: Path): { list: string; index: number; at: number } | undefined {
  const at = path.findIndex((step) => typeof step === 'number');
  const index = path[at];
  return typeof index === 'number' ? { list: path.slice(0, at).join('.'), index, at } : undefined;
}

/** The content with each outermost list replaced. */
function withoutEntries(
  value: unknown,
  replace: (list: string, entries: readonly unknown[]) => readonly unknown[],
  keys: readonly string[] = [],
): unknown {
  if (Array.isArray(value)) return replace(keys.join('.'), value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      withoutEntries(part, replace, [...keys, key]),
    ]),
  );
}

function textOf<K extends string>(entry: unknown, keys: readonly K[]): { [key in K]?: string } {
  const found: { [key in K]?: string } = {};
  if (typeof entry !== 'object' || entry === null) return found;
  const given = new Map(Object.entries(entry));
  for (const key of keys) {
    const value: unknown = given.get(key);
    if (typeof value === 'string') found[key] = value;
  }
  return found;
}
