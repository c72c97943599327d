import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { environmentOf } from '../faults/environment-of.ts';
import { type Archive, archiveOf } from './archives.ts';
import { changeArticle } from './change-article.ts';
import { copyByDriver } from './copy-by-driver.ts';
import { goals, isMet } from './goals.ts';
import { linkedCopy } from './linked-copy.ts';
import type { BenchOptions } from './options.ts';
import { printHead, printRow } from './print.ts';
import { runProgram } from './run-program.ts';
import { openNeo4j, serve } from './serving.ts';
import { folderOfRun } from './started.ts';

const seed = (folder: string) => ['dist/server/seed.js', 'load', '--dir', folder];

/** Loads into Neo4j: the first one, and those after it, until a server over the database shows it. */
export async function benchLoad({ articles, dir }: BenchOptions): Promise<void> {
  printHead(['articles', 'load', '**seen**', 'goal', '', 'beside', 'peak MB']);
  for (const count of articles) {
    const archive = await archiveOf(count, dir);
    await firstLoad(archive, dir);
    await nextLoads(archive, dir);
  }
}

/** The same nodes and relationships, written by nothing but the driver into a second database. */
async function firstLoad({ articles, folder }: Archive, dir: string): Promise<void> {
  const own = folderOfRun(dir);
  const [loaded, copied] = [
    await openNeo4j(join(own, 'loaded')),
    await openNeo4j(join(own, 'copied')),
  ];
  const load = await runProgram(seed(folder), {
    ...environmentOf(loaded),
    CACHE_DIR: join(own, 'compiled'),
  });
  const copy = await copyByDriver(loaded, copied);
  await Promise.all([loaded.stop(), copied.stop()]);
  const ratio = copy.ms / load.ms;
  const rows = `${copy.rows.toLocaleString('en')} rows`;
  printRow([
    `${articles}`,
    'first',
    `**${ratio.toFixed(2)}** of the driver`,
    `≥ ${goals.firstLoad}`,
    isMet.atLeast(ratio, goals.firstLoad),
    `${rows}: ${seconds(load.ms)} s, by the driver ${seconds(copy.ms)} s`,
    load.peakMb.toFixed(0),
  ]);
}

async function nextLoads(archive: Archive, dir: string): Promise<void> {
  const own = folderOfRun(dir);
  const folder = join(own, 'archive');
  linkedCopy(archive.folder, folder);
  const { server, neo4j, end } = await serve('neo4j', archive, dir);
  if (!neo4j) return;
  const { changedSeconds, unchangedSeconds } = goals.load;
  const environment = { ...environmentOf(neo4j), CACHE_DIR: join(own, 'compiled') };
  const load = () => runProgram(seed(folder), environment);
  // The folder is a new one: what is compiled from it is there from the second load on.
  await load();
  const unchanged = await load();
  const print = (what: string, ms: number, goal: number, peak: number) =>
    printRow([
      `${archive.articles}`,
      what,
      `**${seconds(ms)} s**`,
      `≤ ${goal} s`,
      isMet.atMost(ms / 1_000, goal),
      '',
      peak.toFixed(0),
    ]);
  print('nothing changed', unchanged.ms, unchangedSeconds, unchanged.peakMb);
  changeArticle(folder);
  const shown = await hashShown(server.url);
  const began = performance.now();
  const isShown = async () => {
    while ((await hashShown(server.url)) === shown) await setTimeout(20);
    return performance.now() - began;
  };
  const [visibleMs, changed] = await Promise.all([isShown(), load()]);
  print('one changed', Math.max(visibleMs, changed.ms), changedSeconds, changed.peakMb);
  await end();
}

/** Of the data set that a server shows. */
async function hashShown(url: string): Promise<string> {
  return (await fetch(`${url}/ready`)).text();
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1);
}
