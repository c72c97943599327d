import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { SourcePlace } from './problem.ts';
import type { Path } from './whole-entries.ts';

/** A part of a data file by the keys that lead to it, as threads tell one another. */
export interface PlacePath {
  readonly file: string;
  readonly path: Path;
}

/** A part of a YAML file; its line is looked for in the file once somebody asks. */
export class WrittenPlace implements SourcePlace, PlacePath {
  readonly #root: string;
  readonly file: string;
  readonly path: Path;

  constructor(root: string, file: string, path: Path) {
    this.#root = root;
    this.file = file;
    this.path = path;
  }

  get line(): number {
    return placesOf(this.#root, this.file).ofPath(this.path).line;
  }
}

/** What has the id, in a file that is not read again; both are looked for once somebody asks. */
export class IdPlace implements SourcePlace {
  readonly #root: string;
  readonly #id: string;
  readonly #findFile: () => string;

  constructor(root: string, id: string, findFile: () => string) {
    this.#root = root;
    this.#id = id;
    this.#findFile = findFile;
  }

  get file(): string {
    return this.#findFile();
  }

  get line(): number {
    return placesOf(this.#root, this.file).ofId(this.#id);
  }
}

/** A place that came from another thread. */
export function placeAgain(root: string, place: SourcePlace | PlacePath): SourcePlace {
  return 'path' in place ? new WrittenPlace(root, place.file, place.path) : place;
}

/** Where a part of a document stands, or what it is in. */
export function placesIn(document: Document, lines: LineCounter, file: string) {
  return (path: Path): SourcePlace => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return { file, line: lines.linePos(node.range[0]).line };
    }
    return { file, line: 1 };
  };
}

interface Places {
  readonly text: string;
  readonly ofPath: (path: Path) => SourcePlace;
  /** The line of the first entry with the id. */
  readonly ofId: (id: string) => number;
}

/** Problems come file by file, and some name a place in another. */
const mostKept = 8;

/** Of the files that were asked for last, by their names, the last one behind: parsing takes long. */
const kept = new Map<string, Places>();

function placesOf(root: string, file: string): Places {
  const name = join(root, file);
  const text = textOf(name);
  const before = kept.get(name);
  const places = before?.text === text ? before : parsedPlaces(file, text);
  kept.delete(name);
  kept.set(name, places);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return places;
}

function parsedPlaces(file: string, text: string): Places {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const ofPath = placesIn(document, lines, file);
  return { text, ofPath, ofId: (id) => lineOfId(document, lines, id) };
}

function lineOfId(document: Document, lines: LineCounter, id: string): number {
  let line = 1;
  visit(document, {
    Map: (_, map) => {
      const isIt = map.items.some(
        ({ key, value }) =>
          isScalar(key) && key.value === 'id' && isScalar(value) && value.value === id,
      );
      if (!isIt) return undefined;
      line = lines.linePos(map.range?.[0] ?? 0).line;
      return visit.BREAK;
    },
  });
  return line;
}

/** Empty where the file is gone since it was read. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
