// `npm test`: types, lint, dead code, data, then every suite. Each check counts as one test; the
// last line is `N passed, N failed`, which every CI can read. Suites over Neo4j, which wait for it much
// of the time, run beside the units; those of the browser, which draws with both cores, by themselves.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'npm-test-'));
const node = (program, ...args) => [process.execPath, [join('node_modules', program), ...args]];
const checks = [
  ['types', ...node('typescript/bin/tsc', '-p', '.')],
  ['lint and format', ...node('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  ['dead code', ...node('knip/bin/knip.js')],
  ['data', process.execPath, ['graph-seed/run.mjs', 'graph-seed/command/main.ts', 'check']],
  [
    'coverage of the text',
    process.execPath,
    ['graph-seed/run.mjs', 'graph-seed/command/main.ts', 'coverage'],
  ],
];

let passed = 0;
let failed = 0;

/** Resolves with how it ended and all that it printed, which `print` is given as it comes. */
function run(program, args, print = () => {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text;
        print(text);
      });
    }
    child.on('close', (status) => resolve({ status, printed }));
  });
}

async function check([name, program, args]) {
  const started = Date.now();
  const { status, printed } = await run(program, args);
  const ok = status === 0;
  passed += ok ? 1 : 0;
  failed += ok ? 0 : 1;
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name} (${Date.now() - started} ms)\n`);
  if (!ok) process.stdout.write(`${printed}\n`);
}

async function suites(project) {
  const report = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const [program, args] = node('vitest/vitest.mjs', 'run', ...reporters, `--project=${project}`);
  await run(program, args, (text) => process.stdout.write(text));
  try {
    count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    process.stdout.write(`The ${project} suites did not run to their end.\n`);
    failed += 1;
  }
}

function count(result) {
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  // A file that cannot even be loaded, or a set-up that fails, has no tests to count.
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  failed += broken.length;
  if (!result.success && result.numFailedTests + broken.length === 0) failed += 1;
  // A case that a store cannot have says why in its title; a suite without its Neo4j or its browser
  // has not been run.
  const unrun = result.testResults
    .filter(({ name }) => /neo4j|browser/.test(name))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo');
  if (unrun.length > 0 && process.env.CI) {
    process.stdout.write(`${unrun.length} tests were left out; in CI that is a failure.\n`);
    failed += unrun.length;
  }
}

for (const one of checks) await check(one);
await Promise.all([suites('unit'), suites('neo4j')]);
await suites('browser');
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
