import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = resolve('.');
const roots = ['graph-seed', 'server', 'client', 'tests'];
const require = createRequire(import.meta.url);
const config = join(root, '.dependency-cruiser.cjs');
const rules = z
  .object({ forbidden: z.array(z.object({ name: z.string() })) })
  .parse(require(config))
  .forbidden.map(({ name }) => name);

const report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** The report lists every import of every file. */
const reportBytes = 100_000_000;

function cruise(folder: string, roots: readonly string[]) {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', config, '--output-type', 'json', ...roots];
  // Ends with the number of violations; the report on stdout is what counts.
  try {
    const answer = execFileSync('node', args, { cwd: folder, maxBuffer: reportBytes });
    return report.parse(JSON.parse(answer.toString()));
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) {
      return report.parse(JSON.parse(String(error.stdout)));
    }
    throw error;
  }
}

/** For each rule a file that breaks it, with what it imports and the file imported, if it is ours. */
const planted: Record<string, { file: string; imports: string; target?: string }> = {
  'no-circular': { file: 'server/a.ts', imports: './b.ts', target: 'server/b.ts' },
  'model-imports-nothing': {
    file: 'graph-seed/model/a.ts',
    imports: '../reading/b.ts',
    target: 'graph-seed/reading/b.ts',
  },
  'reading-rests-on-the-model': {
    file: 'graph-seed/reading/a.ts',
    imports: '../../server/b.ts',
    target: 'server/b.ts',
  },
  'only-the-entry-point-gives-commands-a-store': {
    file: 'graph-seed/command/a.ts',
    imports: '../../server/ports/b.ts',
    target: 'server/ports/b.ts',
  },
  'server-reads-the-model-only': {
    file: 'server/http/a.ts',
    imports: '../../graph-seed/reading/b.ts',
    target: 'graph-seed/reading/b.ts',
  },
  'server-knows-no-page': {
    file: 'server/a.ts',
    imports: '../client/b.ts',
    target: 'client/b.ts',
  },
  'page-knows-the-api-only': {
    file: 'client/a.ts',
    imports: '../server/b.ts',
    target: 'server/b.ts',
  },
  'shared-code-imports-nothing': {
    file: 'graph-seed/names/a.ts',
    imports: '../model/b.ts',
    target: 'graph-seed/model/b.ts',
  },
  'ports-name-no-engine': { file: 'server/ports/a.ts', imports: 'neo4j-driver' },
  'only-the-root-chooses-a-store': {
    file: 'server/graphql/a.ts',
    imports: '../embedded/b.ts',
    target: 'server/embedded/b.ts',
  },
  'stores-do-not-know-each-other': {
    file: 'server/embedded/a.ts',
    imports: '../neo4j/b.ts',
    target: 'server/neo4j/b.ts',
  },
  'neo4j-driver-in-the-adapter-only': { file: 'server/http/a.ts', imports: 'neo4j-driver' },
  'sqlite-in-the-adapter-only': { file: 'server/explore/a.ts', imports: 'libsql' },
  'graphql-out-of-the-stores': { file: 'server/neo4j/a.ts', imports: 'graphql' },
  'plain-pages-without-graphql': {
    file: 'server/page/a.ts',
    imports: '../graphql/b.ts',
    target: 'server/graphql/b.ts',
  },
  'every-folder-has-its-floor': {
    file: 'client/attic/a.ts',
    imports: '../api/b.ts',
    target: 'client/api/b.ts',
  },
  'cytoscape-in-the-canvas-only': { file: 'client/details/a.ts', imports: 'cytoscape' },
  'no-package-of-the-build-at-run-time': { file: 'server/http/a.ts', imports: 'react' },
  'nothing-imports-tests': {
    file: 'server/a.ts',
    imports: '../tests/b.ts',
    target: 'tests/b.ts',
  },
};

/** For each floor of the page a folder on it, and one that it may not import from. */
const plantedFloors: Record<string, readonly [from: string, to: string]> = {
  'floor-page': ['client/page', 'client'],
  'floor-details': ['client/details', 'client/page'],
  'floor-commands': ['client/commands', 'client/details'],
  'floor-panels': ['client/panels', 'client/commands'],
  'floor-article-table-matrix-paths-search-canvas-legend-report': ['client/matrix', 'client/table'],
  'floor-statement-looks': ['client/statement', 'client/legend'],
  'floor-graph': ['client/graph', 'client/statement'],
  'floor-parts-view': ['client/view', 'client/parts'],
  'floor-api-i18n-browser': ['client/api', 'client/view'],
};

/** The ways to import: each alone breaks a rule. */
const ways = {
  value: { ending: '.ts', line: (path: string) => `import '${path}';` },
  type: { ending: '.ts', line: (path: string) => `import type { b } from '${path}';` },
  stylesheet: { ending: '.module.css', line: (path: string) => `import b from '${path}';` },
};

/** A tree of planted files, each pair under names of its own, and the rules that each breaks. */
function plantTree() {
  const folder = mkdtempSync(join(tmpdir(), 'boundary '));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  for (const one of roots) mkdirSync(join(folder, one), { recursive: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [rule, { file, imports, target }] of Object.entries(planted)) {
    const own = (path: string) => path.replace(/([ab])\.ts$/, `${rule}-$1.ts`);
    write(own(file), `import '${own(imports)}';\n`);
    const back = rule === 'no-circular' ? `import './${rule}-a.ts';\n` : 'export const b = 1;\n';
    if (target) write(own(target), back);
  }
  for (const [rule, [from, to]] of Object.entries(plantedFloors)) {
    for (const [way, { ending, line }] of Object.entries(ways)) {
      const target = `${to}/${rule}-b${ending}`;
      write(target, ending === '.ts' ? 'export const b = 1;\n' : '.b {}\n');
      write(`${from}/${rule}-${way}.ts`, `${line(relative(from, target))}\n`);
    }
  }
  const { violations } = cruise(folder, roots).summary;
  rmSync(folder, { recursive: true });
  return (name: string) =>
    violations.filter(({ from }) => basename(from) === name).map(({ rule }) => rule.name);
}

describe('import boundaries', () => {
  let brokenBy: ReturnType<typeof plantTree>;
  beforeAll(() => {
    brokenBy = plantTree();
  });

  it('hold in the whole tree, and the whole tree was read', () => {
    const { summary } = cruise(root, roots);
    expect(summary.violations).toEqual([]);
    const sources = execFileSync('git', ['ls-files', '*.ts', '*.tsx'])
      .toString()
      .split('\n')
      .filter((file) => /^(graph-seed|server|client|tests)\//.test(file));
    expect(summary.totalCruised).toBeGreaterThanOrEqual(sources.length);
  }, 120_000);

  it('have a planted violation for each rule', () => {
    const all = [...Object.keys(planted), ...Object.keys(plantedFloors)];
    expect(all.sort()).toEqual([...rules].sort());
  });

  it.each(Object.keys(planted))('%s is broken by its planted file', (rule) => {
    expect(brokenBy(`${rule}-a.ts`)).toContain(rule);
  });

  describe.each(Object.keys(plantedFloors))('%s', (rule) => {
    it.each(Object.keys(ways))('is broken by a planted %s import', (way) => {
      expect(brokenBy(`${rule}-${way}.ts`)).toContain(rule);
    });
  });
});
