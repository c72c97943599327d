import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Cost, Costs } from '../costs/cost-of-questions.ts';
import type { FaultRow } from '../fault-row.ts';
import { builtServer } from '../server-process.ts';

/** Those that the server is started with. */
const options = builtServer.slice(0, -1);

const articles = 100;
const cyclicCount = 300;
const mostBytes = 5_000_000;
const mostMegabytes = 128;
const mostStretchMs = 20;

const run = (args: readonly string[], environment: Readonly<Record<string, string>>) =>
  promisify(execFile)(process.execPath, args, {
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 2 ** 20,
  });

/** What questions take over an archive: the useful ones, and the worst along the schema's cycles. */
export const costs: FaultRow = {
  row: 1,
  what: `page's, README's and GraphiQL's questions, and ${cyclicCount} along the schema's cycles, ${articles} articles`,
  target:
    'no useful question refused; answers ≤ 5 MB, stretches ≤ 20 ms of CPU, accepted ones ≤ +128 MB',
  stores: ['embedded', 'neo4j'],
  measure: async ({ environment }) => {
    const folder = await mkdtemp(join(tmpdir(), 'costs '));
    const archive = join(folder, 'archive');
    const program = 'graph-seed/run.mjs';
    try {
      await run(
        [program, 'tests/generator/main.ts', '--articles', `${articles}`, '--out', archive],
        {},
      );
      if (environment.NEO4J_URI) {
        await run(['dist/server/seed.js', 'load', '--dir', archive], environment);
      }
      const asking = 'tests/faults/costs/cost-of-questions.ts';
      const { stdout } = await run(
        ['--expose-gc', ...options, program, asking, archive, `${cyclicCount}`],
        environment,
      );
      return judged(JSON.parse(stdout));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function judged({ usual, cyclic }: Costs) {
  const all = [...usual, ...cyclic];
  const refused = usual.filter(({ code }) => code !== undefined);
  const accepted = all.filter(({ code }) => code === undefined);
  const bytes = most(all, (cost) => cost.bytes);
  const stretch = most(all, (cost) => cost.stretchMs);
  const memory = most(accepted, (cost) => cost.megabytes);
  return {
    figure:
      `${usual.length} useful, ${refused.length} refused ${refused.map(({ name, code }) => `${name} ${code}`).join(', ')}; ` +
      `${cyclic.length} cyclic, ${accepted.length - usual.length + refused.length} accepted; ` +
      `${(bytes.bytes / 1e6).toFixed(1)} MB at most; stretch ${stretch.stretchMs.toFixed(0)} ms by ${named(stretch)}; ` +
      `+${memory.megabytes.toFixed(0)} MB by ${named(memory)}; ` +
      `collections ≤ ${most(all, (cost) => cost.collectionMs).collectionMs.toFixed(0)} ms, ` +
      `JSON ≤ ${most(accepted, (cost) => cost.jsonMs).jsonMs.toFixed(0)} ms`,
    isMet:
      refused.length === 0 &&
      bytes.bytes <= mostBytes &&
      stretch.stretchMs <= mostStretchMs &&
      memory.megabytes <= mostMegabytes,
  };
}

function most(costs: readonly Cost[], figure: (cost: Cost) => number): Cost {
  return costs.reduce((worst, one) => (figure(one) > figure(worst) ? one : worst));
}

/** Its name, or the beginning of its text. */
function named({ name }: Cost): string {
  return name.length > 120 ? `${name.slice(0, 120)}…` : name;
}
