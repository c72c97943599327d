import { archiveOf } from './archives.ts';
import { posted } from './asking.ts';
import { startChild } from './child.ts';
import { type Chosen, choose } from './choose.ts';
import { goals, isMet } from './goals.ts';
import { cpuCell, measure, type Subject } from './measure.ts';
import type { BenchOptions, StoreName } from './options.ts';
import { print, printHead, printRow } from './print.ts';
import { type BenchQuestion, benchQuestions } from './questions.ts';
import { type Serving, serve } from './serving.ts';

/** The same questions of the smallest and the largest archive in turns, with answers of like size. */
export async function benchGrowth(options: BenchOptions): Promise<void> {
  const [small = 10, ...others] = options.articles;
  const large = others.at(-1);
  if (large === undefined) throw new Error('Give two sizes of archives: --articles 10,1000.');
  for (const store of options.store) await growthOf(options, store, small, large);
}

async function growthOf(
  options: BenchOptions,
  store: StoreName,
  ...sizes: readonly [small: number, large: number]
): Promise<void> {
  const asker = await startChild('tests/bench/asker.ts');
  const [small, large] = [
    await serve(store, await archiveOf(sizes[0], options.dir), options.dir),
    await serve(store, await archiveOf(sizes[1], options.dir), options.dir),
  ];
  print(`\n${store}: ${small.size}; ${large.size}`);
  const p50 = (size: number) => `p50 ms, ${size} articles`;
  printHead(['question', 'kB an answer', ...sizes.map(p50), '**ratio**', 'goal', '', 'CPU ms']);
  for (const question of benchQuestions.filter(({ name }) => options.only.includes(name))) {
    const all = { small: await asked(small, question), large: await asked(large, question) };
    const seen = await measure(asker, all, options);
    const ratio = seen.large.p50 / seen.small.p50;
    printRow([
      question.what,
      [seen.small, seen.large].map(({ bytes }) => (bytes / 1_000).toFixed(1)).join(', '),
      seen.small.p50.toFixed(1),
      seen.large.p50.toFixed(1),
      `**${ratio.toFixed(1)}**`,
      `≤ ${goals.growth}`,
      isMet.atMost(ratio, goals.growth),
      [seen.small, seen.large].map(cpuCell).join(', '),
    ]);
  }
  asker.end();
  for (const serving of [small, large]) await serving.end();
}

async function asked({ server, cpu }: Serving, question: BenchQuestion): Promise<Subject> {
  const { alike }: Chosen = await choose(server.url, question);
  const requests = alike.map((one) => posted(question.query, one));
  return { asked: { by: 'http', port: server.port, requests }, cpu };
}
