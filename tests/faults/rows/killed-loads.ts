import { setTimeout } from 'node:timers/promises';
import { dumpGraph } from '../../store/dump-graph.ts';
import { clearDatabase } from '../../store/raw-neo4j.ts';
import type { FaultRow } from '../fault-row.ts';
import { refusals } from '../refusals.ts';
import { type LoadedDataSet, Loaders } from '../start-loading.ts';

/** `KILLS` of the environment, where the time is short. */
const kills = Number(process.env.KILLS ?? 200);
const doubles = Math.ceil(kills / 4);
/** One load of so many is let go through, so that readers come from one data set to the other. */
const finishedEvery = 5;
/** A question that is asked again a moment after it was refused or answered. */
const restMs = 50;
/** Until what was replaced is cleared. */
const replacedMs = 11_000;

/** Loaders that are killed at any moment, or started twice at once, with readers beside. */
export const killedLoads: FaultRow = {
  row: 7,
  what: `${kills} loads into Neo4j killed, ${doubles} started twice at once, readers beside`,
  target:
    'no answer is a mixture, none fails; the graph is that of one first load; the next after a kill ≤ 10 s',
  stores: ['neo4j'],
  measure: async ({ neo4j, start }) => {
    if (!neo4j) throw new Error('This row is of Neo4j.');
    const loaders = await Loaders.built(neo4j);
    const span = await loaders.load('archive');
    const server = await start();
    const reading = readers(server.url);
    const moments = new Set<number>();
    for (let at = 0; at < kills; at += 1) {
      const moment = Math.round((span * at) / kills);
      const dataSet = other(Math.floor(at / finishedEvery));
      if (await loaders.kill(dataSet, moment)) moments.add(moment);
      if (at % finishedEvery === finishedEvery - 1) await loaders.load(dataSet, 0);
    }
    for (let at = 0; at < doubles; at += 1) {
      await Promise.all([loaders.load(other(at)), loaders.load(other(at))]);
    }
    await loaders.kill('archive', span / 2);
    const waited = await loaders.load('archive');
    const { answers, loads, mixed, failures } = await reading.end();
    await setTimeout(replacedMs);
    await loaders.load('archive');
    const after = await dumpGraph(neo4j);
    await clearDatabase(neo4j);
    await loaders.load('archive');
    const isWhole = JSON.stringify(after) === JSON.stringify(await dumpGraph(neo4j));
    await loaders.end();
    return {
      figure:
        `${kills} kills, ${moments.size} moments within ${seconds(span)} of loading, ${doubles} double loads: ` +
        `${answers} answers of ${loads} data sets, ${mixed} mixed, ${failures.length} failed${toldCodes(failures)}, ` +
        `graph ${isWhole ? 'equal' : 'NOT EQUAL'}, next load after a kill in ${seconds(waited)}`,
      isMet:
        moments.size >= kills / 2 &&
        loads === 2 &&
        mixed + failures.length === 0 &&
        isWhole &&
        waited <= span + 10_000,
    };
  },
};

function other(at: number): LoadedDataSet {
  return at % 2 === 0 ? 'tiny' : 'archive';
}

/** Each time in other words, so that no kept answer is given. */
const query = (at: number) => `query Asked${at} {
  dataSet { hash statementCount } disputes { slug } gaps { kind }
  network { truncated nodes { slug x y } links { slug statement { slug sentence(language: ZH) } } } }`;

/** Two who ask all the time. What is said of one data set must always be the same. */
function readers(url: string) {
  let isReading = true;
  const seen = { answers: 0, mixed: 0 };
  const failures: string[] = [];
  const known = new Map<string, string>();
  const read = async (first: number) => {
    for (let at = first; isReading; at += 2) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query: query(at) }),
      });
      const { data, errors } = await response.json();
      const code = errors?.[0]?.extensions.code;
      if (code === undefined) {
        const answer = JSON.stringify(data);
        const { hash } = data.dataSet;
        seen.mixed += (known.get(hash) ?? answer) === answer ? 0 : 1;
        known.set(hash, answer);
        seen.answers += 1;
      } else if (!refusals.has(code)) {
        failures.push(code);
      }
      await setTimeout(restMs);
    }
  };
  const reading = Promise.all([read(0), read(1)]);
  return {
    end: async () => {
      isReading = false;
      await reading;
      return { ...seen, loads: known.size, failures };
    },
  };
}

function toldCodes(codes: readonly string[]): string {
  return codes.length === 0 ? '' : ` (${[...new Set(codes)].join(', ')})`;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
