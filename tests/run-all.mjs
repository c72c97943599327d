// `npm test`: types, lint, dead code, data, then every suite. Each check counts as one test; the
// last line is `N passed, N failed`, which every CI can read.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'npm-test-'));
const report = join(folder, 'vitest.json');
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
for (const [name, program, args] of checks) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  const ok = status === 0;
  passed += ok ? 1 : 0;
  failed += ok ? 0 : 1;
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name} (${Date.now() - started} ms)\n`);
  if (!ok) process.stdout.write(`${stdout}${stderr}\n`);
}

spawnSync(
  ...node(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ),
  { stdio: 'inherit' },
);
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
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
} catch {
  process.stdout.write('The suites did not run to their end.\n');
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
