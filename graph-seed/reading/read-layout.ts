import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DataSet, type Layout, layoutSchema } from '../model/data-set.ts';
import { drawingOf } from '../model/drawing.ts';
import { digestOf } from './digest.ts';
import type { ProblemList } from './problem.ts';
import { readText } from './source-file.ts';

type Drawn = Pick<DataSet, 'entities' | 'statements'>;

export const layoutFile = 'layout.json';
/** Nodes: what has more is not laid out as a whole, but where a part of it is shown. */
export const mostLaidOut = 2_000;
/** Bytes: it is computed, over all articles, and JSON is read at once. */
const mostOfLayout = 64 * 1024 * 1024;

/**
 * The coordinates that the folder has of what is drawn now: none without the file. That some are
 * missing or of another network stops nothing and is a note, unless there is too much to lay out.
 */
export function readLayout(root: string, content: Drawn, notes: ProblemList): Layout {
  const ids = content.entities.map(({ id }) => id);
  const { nodes } = drawingOf(ids, content.statements);
  const note = (message: string) => {
    if (nodes.length > mostLaidOut) return;
    notes.add('LAYOUT_STALE', { file: layoutFile, line: 1 }, message);
  };
  const none = { seed: 1, drawing: '', positions: {} };
  if (!existsSync(join(root, layoutFile))) {
    note('The coordinates are not computed yet.');
    return none;
  }
  const text = readText(root, layoutFile, notes, mostOfLayout);
  if (text === undefined) return none;
  const { data: layout } = layoutSchema.safeParse(parseJson(text));
  if (!layout) {
    note('The file does not hold a layout.');
    return none;
  }
  if (layout.drawing === drawingDigest(content)) return layout;
  const known = new Map(Object.entries(layout.positions));
  const positions = nodes.flatMap(({ id }) => {
    const place = known.get(id);
    return place ? [[id, place] as const] : [];
  });
  note(
    'The coordinates were computed for another network: ' +
      `${nodes.length - positions.length} of ${nodes.length} nodes are new.`,
  );
  return { ...layout, positions: Object.fromEntries(positions) };
}

/** Digest of what is drawn, names included, for they take room: another digest, a stale layout. */
export function drawingDigest(content: Drawn): string {
  const ids = content.entities.map(({ id }) => id);
  return digestOf({
    drawing: drawingOf(ids, content.statements),
    names: content.entities.map(({ name }) => name),
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
