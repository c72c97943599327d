import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { computeLayout } from '../layout/compute-layout.ts';
import { drawingOf } from '../model/drawing.ts';
import { readContent } from '../reading/read-data-set.ts';
import { layoutFile, mostLaidOut } from '../reading/read-layout.ts';
import { reportProblems } from './report-problems.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

/** `seed layout`: computes the coordinates of the whole network, unless it is too large for that. */
export function layout(
  options: { dir: string; seed: number | undefined },
  terminal: Terminal,
): ExitCode {
  const reading = readContent(options.dir);
  if (!reading.ok) return reportProblems(reading.problems, options.dir, terminal);
  const { entities, statements } = reading.value;
  const ids = entities.map(({ id }) => id);
  const { nodes } = drawingOf(ids, statements);
  if (nodes.length > mostLaidOut) {
    terminal.err(
      `${nodes.length} nodes: more than ${mostLaidOut} are laid out where they are shown. Nothing was written.`,
    );
    return exitCode.success;
  }
  const file = join(options.dir, layoutFile);
  const seed = options.seed ?? committedSeed(file) ?? 1;
  const computed = computeLayout(reading.value, seed);
  // One node a line, so that a change of the network can be read in a diff.
  const rows = Object.entries(computed.positions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, at]) => `    ${JSON.stringify(id)}: ${JSON.stringify(at)}`);
  const { drawing } = computed;
  const text = `{\n  "seed": ${seed},\n  "drawing": "${drawing}",\n  "positions": {\n${rows.join(',\n')}\n  }\n}\n`;
  writeWhole(file, text);
  terminal.out(`${file}: ${rows.length} nodes, seed ${seed}`);
  return exitCode.success;
}

function committedSeed(file: string): number | undefined {
  try {
    const parsed = z.object({ seed: z.int() }).safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.data?.seed;
  } catch {
    return undefined;
  }
}
