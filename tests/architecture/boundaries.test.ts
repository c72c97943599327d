import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = resolve('.');
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

/** For each rule a file that breaks it, with what it imports and the file imported. */
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
    file: 'graph-seed/command/load.ts',
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
  'graphql-out-of-the-stores': { file: 'server/neo4j/a.ts', imports: 'graphql' },
  'plain-pages-without-graphql': {
    file: 'server/page/a.ts',
    imports: '../graphql/b.ts',
    target: 'server/graphql/b.ts',
  },
  'cytoscape-in-the-canvas-only': { file: 'client/details/a.ts', imports: 'cytoscape' },
  'nothing-imports-tests': {
    file: 'server/a.ts',
    imports: '../tests/b.ts',
    target: 'tests/b.ts',
  },
};

describe('import boundaries', () => {
  it('hold in the whole tree, and the whole tree was read', () => {
    const { summary } = cruise(root, ['graph-seed', 'server', 'client', 'tests']);
    expect(summary.violations).toEqual([]);
    const sources = execFileSync('git', ['ls-files', '*.ts', '*.tsx'])
      .toString()
      .split('\n')
      .filter((file) => /^(graph-seed|server|client|tests)\//.test(file));
    expect(summary.totalCruised).toBeGreaterThanOrEqual(sources.length);
  });

  it('have a planted violation for each rule', () => {
    expect(Object.keys(planted).sort()).toEqual([...rules].sort());
  });

  it.each(Object.entries(planted))('%s is broken by its planted file', (rule, plant) => {
    const folder = mkdtempSync(join(tmpdir(), 'boundary '));
    try {
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
      const write = (file: string, text: string) => {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      };
      write(plant.file, `import '${plant.imports}';\n`);
      const back = rule === 'no-circular' ? "import './a.ts';\n" : 'export const b = 1;\n';
      if (plant.target) write(plant.target, back);
      const roots = ['graph-seed', 'server', 'client', 'tests'];
      for (const one of roots) mkdirSync(join(folder, one), { recursive: true });
      const { summary } = cruise(folder, roots);
      const broken = summary.violations.filter((violation) => violation.from === plant.file);
      expect(broken.map((violation) => violation.rule.name)).toContain(rule);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
