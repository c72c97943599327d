import { Agent } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { httpLimits } from '../../../server/http/http-limits.ts';
import { costliestQuestions } from '../costliest-questions.ts';
import type { FaultRow } from '../fault-row.ts';
import { refusals } from '../refusals.ts';
import type { ServerProcess } from '../server-process.ts';
import { type TimedAnswer, timedAnswer } from '../timed-answer.ts';

const soakSeconds = 300;
const capacitySeconds = 15;
const connections = 8;
/** Shorter than the server keeps a connection. */
const idleMs = httpLimits.idleMs - 1_000;
/** Of what the store does. */
const load = 0.6;
/** One question of so many is hostile. */
const hostileEvery = 20;

const readers = ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5'];
const hostile = '127.0.0.6';
/** Why a question may have no answer; one that asks for too much may take more than its time. */
const told = {
  ordinary: refusals,
  hostile: new Set([...refusals, 'STORE_TIMEOUT', 'LIMIT_EXCEEDED']),
};

/** What the page asks, and what readers of the README do. */
const questions = [
  '{ entity(slug: "pan-kehua") { name statements { sentence(language: ZH) evidence { words } } } }',
  '{ whoWorksWhere(first: 20) { nodes { person { ... on Entity { name } } post { zh } body { ... on Entity { name } } } } }',
  '{ pairings(first: 20) { nodes { enterprises { ... on Entity { name } } villages { ... on Entity { name } } } } }',
  '{ search(query: "乌兰", first: 10) { names { entity { name } } sentences { sentence { text } } } }',
  '{ paths(from: "pan-kehua", to: "greenhouse-grapes") { paths { hops { from { name } to { name } } } } }',
];

/** Minutes of ordinary traffic with some that is not, after which nothing has grown. */
export const soak: FaultRow = {
  row: 14,
  what: `${soakSeconds / 60} min at ${load * 100} % of what the store does, ${100 / hostileEvery} % hostile`,
  target: 'heap ≤ +10 %, sockets and files flat, no errors but told refusals',
  stores: ['embedded', 'neo4j'],
  measure: async (bench) => {
    const server = await bench.start();
    // Without a time of its own an agent sends on connections that the server is about to close.
    const agent = new Agent({ keepAlive: true, timeout: idleMs });
    await closedLoop(server, agent, 5);
    const capacity = await closedLoop(server, agent, capacitySeconds);
    const answers: Record<keyof typeof told, Promise<TimedAnswer>[]> = {
      ordinary: [],
      hostile: [],
    };
    const seen: State[] = [];
    const began = performance.now();
    const watching = watch(server, seen, began);
    const perSecond = load * capacity;
    for (let sent = 0; sent < soakSeconds * perSecond; sent += 1) {
      const kind = sent % hostileEvery === 0 ? 'hostile' : 'ordinary';
      const asked = kind === 'hostile' ? costliestQuestions : questions;
      const query = asked[(kind === 'hostile' ? sent / hostileEvery : sent) % asked.length] ?? '';
      const from = kind === 'hostile' ? hostile : (readers[sent % readers.length] ?? '');
      answers[kind].push(timedAnswer(server.port, from, query, agent));
      const early = began + (sent * 1_000) / perSecond - performance.now();
      if (early > 0) await setTimeout(early);
    }
    const unanswered = {
      ordinary: (await Promise.all(answers.ordinary)).filter(isUnanswered),
      hostile: (await Promise.all(answers.hostile)).filter(isUnanswered),
    };
    const failed = (['ordinary', 'hostile'] as const).flatMap((kind) =>
      unanswered[kind].filter(({ code = '' }) => !told[kind].has(code)),
    );
    await watching;
    agent.destroy();
    const third = Math.floor(seen.length / 3);
    const first = leastOf(seen.slice(0, third));
    const last = leastOf(seen.slice(-third));
    const growth = last.heap / first.heap - 1;
    return {
      figure:
        `${perSecond.toFixed(0)} of ${capacity.toFixed(0)} questions a second, ${answers.ordinary.length} ordinary and ${answers.hostile.length} hostile; ` +
        `heap ${mb(first.heap)} → ${mb(last.heap)} MB (${(growth * 100).toFixed(1)} %), ` +
        `files ${first.files} → ${last.files}, connections ${first.sockets} → ${last.sockets}; ` +
        `${unanswered.ordinary.length} and ${unanswered.hostile.length} refused or ended, ` +
        `${failed.length} failed ${[...new Set(failed.map(({ status, code }) => code ?? status))].join(', ')}; ` +
        `longest call of SQLite ${seen.at(-1)?.sqliteMs.toFixed(0)} ms`,
      isMet:
        growth <= 0.1 &&
        last.files <= first.files &&
        last.sockets <= first.sockets &&
        failed.length === 0,
    };
  },
};

/** What failed may come with the status of an answer. */
function isUnanswered({ status, code }: TimedAnswer): boolean {
  return status !== 200 || code !== undefined;
}

interface State {
  readonly heap: number;
  readonly files: number;
  readonly sockets: number;
  /** The longest call so far; none over Neo4j. */
  readonly sqliteMs: number;
}

/** Looks each second; the least of many looks is what is left after a collection. */
async function watch({ url }: ServerProcess, seen: State[], began: number): Promise<void> {
  while (performance.now() - began < soakSeconds * 1_000) {
    await setTimeout(1_000);
    const text = await (await fetch(`${url}/metrics`)).text();
    const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
    seen.push({
      heap: value('nodejs_heap_size_used_bytes'),
      files: value('process_open_fds'),
      sockets: value('http_connections'),
      sqliteMs: value('sqlite_call_longest_seconds') * 1_000,
    });
  }
}

function leastOf(seen: readonly State[]): Omit<State, 'sqliteMs'> {
  return {
    heap: Math.min(...seen.map(({ heap }) => heap)),
    files: Math.min(...seen.map(({ files }) => files)),
    sockets: Math.min(...seen.map(({ sockets }) => sockets)),
  };
}

/** Questions a second that are answered one after the other on each connection. */
async function closedLoop({ port }: ServerProcess, agent: Agent, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  let answered = 0;
  const loop = async (_: unknown, index: number) => {
    for (let turn = index; performance.now() < until; turn += 1) {
      const from = readers[index % readers.length] ?? '';
      await timedAnswer(port, from, questions[turn % questions.length] ?? '', agent);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  return answered / seconds;
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
