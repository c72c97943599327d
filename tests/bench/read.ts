import { builtServer } from '../faults/server-process.ts';
import { type Archive, archiveOf } from './archives.ts';
import { type Asked, gotten, posted } from './asking.ts';
import { type Child, startChild } from './child.ts';
import { type Chosen, choose } from './choose.ts';
import { cypherReferences } from './cypher/cypher-references.ts';
import { parametersOf, sameAnswers } from './cypher/same-answers.ts';
import { goals, isMet } from './goals.ts';
import { cpuCell, type Measured, measure, type Subject } from './measure.ts';
import type { BenchOptions, QuestionName, StoreName } from './options.ts';
import { print, printHead, printRow } from './print.ts';
import { type BenchQuestion, benchQuestions } from './questions.ts';
import type { ReferencePorts } from './reference-server.ts';
import { type Serving, serve } from './serving.ts';

interface Bench {
  readonly options: BenchOptions;
  readonly asker: Child;
  readonly references: Child;
}

/** What the page asks most, over HTTP, beside what answers the same without the server's work. */
export async function benchRead(options: BenchOptions): Promise<void> {
  const bench = {
    options,
    asker: await startChild('tests/bench/asker.ts'),
    references: await startChild('tests/bench/reference-server.ts', builtServer.slice(0, -1)),
  };
  for (const articles of options.articles) {
    const archive = await archiveOf(articles, options.dir);
    // What is asked of the first store is asked of the second.
    const chosen = new Map<QuestionName, Chosen>();
    for (const store of options.store) await readArchive(bench, archive, store, chosen);
  }
  if (options.store.includes('neo4j')) printCypher(options.only);
  bench.asker.end();
  bench.references.end();
}

async function readArchive(
  bench: Bench,
  archive: Archive,
  store: StoreName,
  known: Map<QuestionName, Chosen>,
): Promise<void> {
  const { options } = bench;
  const serving = await serve(store, archive, options.dir);
  print(`\n${store}: ${serving.size}`);
  printHead(headOf(store));
  for (const question of benchQuestions.filter(({ name }) => options.only.includes(name))) {
    const chosen = known.get(question.name) ?? (await choose(serving.server.url, question));
    known.set(question.name, chosen);
    await readQuestion(bench, serving, question, chosen);
  }
  const resident = serving.server.residentMb();
  const met = isMet.atMost(resident, goals.residentMb);
  print(`\nResident afterwards: ${resident.toFixed(0)} MB, goal ≤ ${goals.residentMb}: ${met}.`);
  await serving.end();
}

function headOf(store: StoreName): string[] {
  return [
    'question',
    'a second',
    store === 'neo4j' ? '`executeRead` a second' : 'minimal Yoga a second',
    '**ratio**',
    'goal',
    '',
    'p50 ms',
    'p99 ms',
    '**p99 : p50**',
    'goal',
    '',
    'kB an answer',
    store === 'neo4j' ? 'CPU ms: server + database, driver + database' : 'CPU ms: server, Yoga',
    'kept answers a second',
    store === 'neo4j' ? 'equal answers' : 'prepared JSON a second',
    'hubs: p50, p99 ms, kB',
  ];
}

async function readQuestion(
  bench: Bench,
  serving: Serving,
  question: BenchQuestion,
  { alike, hubs, bytes }: Chosen,
): Promise<void> {
  const { options, asker } = bench;
  const { port, url } = serving.server;
  const of = (some: Chosen['alike'], request: typeof posted): Subject => {
    const requests = some.map((one) => request(question.query, one));
    return { asked: { by: 'http', port, requests }, cpu: serving.cpu };
  };
  // Each answer is kept before it is asked for again.
  for (const one of alike) await fetch(`${url}${gotten(question.query, one).path}`);
  const beside = await besideOf(bench, serving, question, { alike, hubs, bytes });
  const all = { served: of(alike, posted), kept: of(alike, gotten), ...beside.subjects };
  const { served, kept, reference, prepared } = await measure(asker, all, options);
  const seconds = Math.max(1, options.seconds / 4);
  const { hub } = await measure(asker, { hub: of(hubs, posted) }, { ...options, seconds });
  printRow([
    question.what,
    whole(served.perSecond),
    ...ratioCells(served, reference, goals.read[serving.store][question.name]),
    served.p50.toFixed(1),
    served.p99.toFixed(1),
    `**${(served.p99 / served.p50).toFixed(1)}**`,
    `≤ ${goals.spread}`,
    isMet.atMost(served.p99 / served.p50, goals.spread),
    kilobytes(served.bytes),
    [served, ...(reference ? [reference] : [])].map(cpuCell).join(', '),
    whole(kept.perSecond),
    prepared ? whole(prepared.perSecond) : beside.equal,
    `${hub.p50.toFixed(1)}, ${hub.p99.toFixed(1)}, ${kilobytes(hub.bytes)}`,
  ]);
  for (const { failures } of [served, kept, hub]) {
    for (const failure of failures) print(`${question.name} failed: ${failure}`);
  }
}

function ratioCells(served: Measured, reference: Measured | undefined, goal: number): string[] {
  if (!reference) return ['–', '–', `≥ ${goal}`, '–'];
  const ratio = served.perSecond / reference.perSecond;
  const { perSecond, failures } = reference;
  const told = failures.length === 0 ? whole(perSecond) : failures.join(', ');
  return [told, `**${ratio.toFixed(2)}**`, `≥ ${goal}`, isMet.atLeast(ratio, goal)];
}

interface Beside {
  readonly subjects: { readonly reference?: Subject; readonly prepared?: Subject };
  /** How many answers of the reference tell the same, where it tells anything. */
  readonly equal: string;
}

/** What is asked in turns with the server. */
async function besideOf(
  { asker, references }: Bench,
  { store, server, neo4j, cpu }: Serving,
  { name, query }: BenchQuestion,
  { alike, bytes }: Chosen,
): Promise<Beside> {
  if (store === 'embedded') {
    await references.ask(Math.round(bytes));
    const { yoga, prepared } = references.first as ReferencePorts;
    const constant = (port: number): Subject => ({
      asked: { by: 'http', port, requests: [posted('{ constant }', {})] },
      cpu: [references.cpuSeconds],
    });
    return { subjects: { reference: constant(yoga), prepared: constant(prepared) }, equal: '' };
  }
  const cypher = cypherReferences[name];
  if (!neo4j) return { subjects: {}, equal: '–' };
  const { uri, username, password, database } = neo4j;
  const access = { uri, username, password, database };
  const equal = await sameAnswers(server.url, access, cypher, query, alike);
  const parameters = await parametersOf(access, cypher, alike);
  const asked: Asked = { by: 'driver', database: access, query: cypher.query, parameters };
  // The driver works in the process that asks.
  const reference = { asked, cpu: [asker.cpuSeconds, ...cpu.slice(1)] };
  return { subjects: { reference }, equal };
}

function printCypher(only: readonly QuestionName[]): void {
  for (const { name, what } of benchQuestions.filter((one) => only.includes(one.name))) {
    const { query } = cypherReferences[name];
    print(`\nBy hand, ${what}:\n\n\`\`\`cypher\n${query}\n\`\`\``);
  }
}

function whole(figure: number): string {
  return figure >= 10 ? figure.toFixed(0) : figure.toFixed(1);
}

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}
