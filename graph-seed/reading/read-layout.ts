import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type DataSet, type Layout, layoutSchema } from '../model/data-set.ts';
import { drawingOf } from '../model/drawing.ts';
import { digestOf } from './digest.ts';
import { ProblemList } from './problem.ts';
import { readText } from './source-file.ts';

type Drawn = Pick<DataSet, 'entities' | 'statements'>;

export const layoutFile = 'layout.json';
/** Nodes: what has more is not laid out as a whole, but where a part of it is shown. */
export const mostLaidOut = 2_000;
/** Bytes: it is computed, over all articles, and JSON is read at once. */
const mostOfLayout = 64 * 1024 * 1024;

/** As a layout, its many places looked at by a loop, which takes a hundredth of the time. */
const fileSchema = layoutSchema.extend({
  positions: z.custom<Layout['positions']>(arePlaces),
});

const noLayout: Layout = { seed: 1, drawing: '', positions: {} };

/**
 * The coordinates that the folder has of what is drawn now: none without the file. That some are
 * missing or of another network stops nothing and is a note, unless there is too much to lay out.
 */
export function readLayout(root: string, content: Drawn, notes: ProblemList): Layout {
  const ids = content.entities.map(({ id }) => id);
  const nodes = drawingOf(ids, content.statements).nodes.map(({ id }) => id);
  if (nodes.length === 0) return noLayout;
  const found = new ProblemList();
  const layout = layoutIn(root, found);
  const positions = positionsOf(nodes, layout);
  const isLaidOut = nodes.length <= mostLaidOut;
  const [fault] = found.sorted();
  if (fault && (isLaidOut || fault.code !== 'LAYOUT_STALE')) {
    notes.add(fault.code, fault, fault.message);
  } else if (!fault && isLaidOut && layout.drawing !== drawingDigest(content)) {
    const fresh = nodes.length - Object.keys(positions).length;
    const message = `The coordinates were computed for another network: ${fresh} of ${nodes.length} nodes are new.`;
    note(notes, message);
  }
  return { ...layout, positions };
}

/** What the folder's file holds, whatever is drawn; none, with a note, where that is no layout. */
export function layoutIn(root: string, notes: ProblemList): Layout {
  if (!existsSync(join(root, layoutFile))) {
    note(notes, 'The coordinates are not computed yet.');
    return noLayout;
  }
  const text = readText(root, layoutFile, notes, mostOfLayout);
  if (text === undefined) return noLayout;
  const { data: layout } = fileSchema.safeParse(parseJson(text));
  if (!layout) note(notes, 'The file does not hold a layout.');
  return layout ?? noLayout;
}

/** The coordinates of the nodes with these ids, as far as they have some. */
export function positionsOf(nodes: readonly string[], { positions }: Layout): Layout['positions'] {
  const known = new Map(Object.entries(positions));
  const found = nodes.flatMap((id) => {
    const place = known.get(id);
    return place ? [[id, place] as const] : [];
  });
  return Object.fromEntries(found);
}

function note(notes: ProblemList, message: string): void {
  notes.add('LAYOUT_STALE', { file: layoutFile, line: 1 }, message);
}

/** Digest of what is drawn, names included, for they take room: another digest, a stale layout. */
export function drawingDigest(content: Drawn): string {
  const ids = content.entities.map(({ id }) => id);
  return digestOf({
    drawing: drawingOf(ids, content.statements),
    names: content.entities.map(({ name }) => name),
  });
}

function arePlaces(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (place: unknown) =>
      Array.isArray(place) && place.length === 2 && place.every((one) => typeof one === 'number'),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
