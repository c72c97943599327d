import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../server/local-neo4j/free-port.ts';
import { builtServer, spawnServer } from '../faults/server-process.ts';
import { archiveOf } from './archives.ts';
import { changeArticle } from './change-article.ts';
import { goals, isMet } from './goals.ts';
import { linkedCopy } from './linked-copy.ts';
import type { BenchOptions } from './options.ts';
import { printHead, printRow, tell } from './print.ts';
import { endsWithProcess, folderOfRun } from './started.ts';

/** So many starts of each kind but the cold one, of which the one in the middle counts. */
const starts = 3;

/** The embedded store: how long `node dist/server/main.js` takes until `/ready`, and what it takes. */
export async function benchStart({ articles, dir }: BenchOptions): Promise<void> {
  printHead([
    'articles',
    'start',
    '**ready, s**',
    'goal, s',
    '',
    'its CPU, s',
    '`/health` first after, s',
    'then at most, ms',
    'peak MB',
    'resident MB',
  ]);
  const { unchangedSeconds, changedSeconds, coldMsAnArticle } = goals.start;
  for (const count of articles) {
    const archive = await archiveOf(count, dir);
    const own = folderOfRun(dir);
    const folder = join(own, 'archive');
    linkedCopy(archive.folder, folder);
    const environment = { DATA_DIR: folder, CACHE_DIR: join(own, 'compiled') };
    const print = (what: string, { ready, ...seen }: Start, goal: number) =>
      printRow([
        `${count}`,
        what,
        `**${ready.toFixed(2)}**`,
        `≤ ${goal}`,
        isMet.atMost(ready, goal),
        seen.cpu.toFixed(1),
        seen.healthFirst.toFixed(2),
        seen.healthMs.toFixed(0),
        seen.peakMb.toFixed(0),
        seen.residentMb.toFixed(0),
      ]);
    print('cold', await start(environment), (coldMsAnArticle * count) / 1_000);
    print('nothing changed', await middleOf(() => start(environment)), unchangedSeconds);
    const changed = await middleOf(() => {
      changeArticle(folder);
      return start(environment);
    });
    print('one changed', changed, changedSeconds);
  }
}

interface Start {
  /** Seconds until `/ready` said so. */
  readonly ready: number;
  /** Seconds that the processor worked for it until then. */
  readonly cpu: number;
  /** Seconds until `/health` first answered. */
  readonly healthFirst: number;
  /** The longest that it took from then on. */
  readonly healthMs: number;
  readonly peakMb: number;
  readonly residentMb: number;
}

async function middleOf(measured: () => Promise<Start>): Promise<Start> {
  const all: Start[] = [];
  for (let turn = 0; turn < starts; turn += 1) all.push(await measured());
  all.sort((a, b) => a.ready - b.ready);
  const middle = all[Math.floor(starts / 2)];
  if (!middle) throw new Error('Nothing was started.');
  return middle;
}

async function start(environment: Readonly<Record<string, string>>): Promise<Start> {
  const port = await freePort(0);
  const began = performance.now();
  const given = { PORT: `${port}`, LOG_LEVEL: 'warn', ...environment };
  const server = spawnServer(builtServer, given);
  const { forget } = endsWithProcess({ kill: server.signal });
  // Told by the end of it, which is waited for.
  server.address.catch(() => {});
  const seconds = () => (performance.now() - began) / 1_000;
  let isOver = false;
  void server.exited.then(() => {
    isOver = true;
  });
  const answers = async (path: string) => {
    try {
      return (await fetch(`http://127.0.0.1:${port}${path}`)).ok;
    } catch {
      return false;
    }
  };
  const health = { first: Number.NaN, most: 0 };
  const watchHealth = async () => {
    while (!isOver) {
      const asked = performance.now();
      const isUp = await answers('/health');
      if (isUp && Number.isNaN(health.first)) health.first = seconds();
      else if (isUp) health.most = Math.max(health.most, performance.now() - asked);
      else if (!Number.isNaN(health.first) && !isOver) health.most = Number.POSITIVE_INFINITY;
      await setTimeout(20);
    }
  };
  const watching = watchHealth();
  while (!(await answers('/ready'))) {
    if (isOver) throw new Error(`The server ended:\n${server.output()}`);
    await setTimeout(10);
  }
  const seen = { ready: seconds(), cpu: server.cpuSeconds() };
  const memory = { peakMb: server.peakMb(), residentMb: server.residentMb() };
  isOver = true;
  await watching;
  server.signal('SIGTERM');
  await server.exited;
  forget();
  tell(`ready after ${seen.ready.toFixed(2)} s`);
  return { ...seen, healthFirst: health.first, healthMs: health.most, ...memory };
}
