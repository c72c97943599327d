// `npm run test:nodes`: types and unit suites on this machine's Node and on the newer lines, a line
// each. Their binaries are packages of the registry, kept beside those of node_modules.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

const newer = process.argv.length > 2 ? process.argv.slice(2) : ['22', '24', '26'];
const platform = process.platform === 'win32' ? 'win' : process.platform;
const binaryPackage = `node-${platform}-${process.arch}`;
const folder = mkdtempSync(join(tmpdir(), 'test-nodes-'));

/** The newest binary of the line, or undefined with npm's reason printed. */
function nodeOf(line) {
  const cache = resolve('node_modules/.cache/nodes', line);
  const program = platform === 'win' ? 'bin/node.exe' : 'bin/node';
  const node = join(cache, 'node_modules', binaryPackage, program);
  if (existsSync(node)) return node;
  const quiet = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  const args = ['install', '--prefix', cache, ...quiet, `${binaryPackage}@${line}`];
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
  if (status === 0 && existsSync(node)) return node;
  process.stdout.write(`${stderr}\n`);
  return undefined;
}

/** Runs a program of node_modules on that Node; tests that start `node` get the same one. */
function run(node, program, args) {
  const path = `${dirname(node)}${delimiter}${process.env.PATH}`;
  const env = { ...process.env, PATH: path };
  return spawnSync(node, [join('node_modules', program), ...args], { encoding: 'utf8', env });
}

/** Whether both are as they should be; says so in one line, and why not in more. */
function passesOn(node) {
  const started = Date.now();
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const types = run(node, 'typescript/bin/tsc', ['-p', '.']);
  const report = join(folder, `${version}.json`);
  const reporters = ['--reporter=json', '--reporter=dot', `--outputFile.json=${report}`];
  const unit = run(node, 'vitest/vitest.mjs', ['run', '--project', 'unit', ...reporters]);
  const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : {};
  const ok = types.status === 0 && unit.status === 0;
  const seconds = Math.round((Date.now() - started) / 1000);
  const counts = `${numPassedTests} passed, ${numFailedTests} failed`;
  process.stdout.write(
    `${ok ? 'ok  ' : 'FAIL'} Node ${version}: types ${types.status === 0 ? 'hold' : 'fail'}, ` +
      `unit suites ${counts} (${seconds} s)\n`,
  );
  if (types.status !== 0) process.stdout.write(types.stdout);
  if (unit.status !== 0) process.stdout.write(`${unit.stdout}${unit.stderr}\n`);
  return ok;
}

const nodes = [process.execPath, ...newer.map(nodeOf)];
const passed = nodes.map((node) => node !== undefined && passesOn(node));
rmSync(folder, { recursive: true, force: true });
process.exitCode = passed.every(Boolean) ? 0 : 1;
