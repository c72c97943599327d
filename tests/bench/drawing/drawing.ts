import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserFlags, findChromium } from '../../browser/chromium.ts';
import { builtServer, startServer } from '../../faults/server-process.ts';
import { writeArchive } from '../../generator/write-archive.ts';
import { print } from '../print.ts';
import { interactions } from './interactions.ts';
import { markStretches, type Stretch, settled, stretchesOf } from './stretches.ts';

/** Articles of the generator, from this seed, that bring about 940 entities. */
const generated = { articles: 97, seed: 7, size: { sentences: 30, statements: 40 } };

/** For each interaction, the stretches of each step. */
type Figures = ReadonlyMap<string, readonly (readonly Stretch[])[]>;

/**
 * `npm run bench -- drawing`: how long the page's own code and Cytoscape's painting take for a notch of
 * the wheel, a move of the pointer and a tick in the legend, on the shipped article and on some 940
 * generated entities, in one run.
 */
export async function benchDrawing(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: install it, or set CHROMIUM to its path.');
  const folder = await mkdtemp(join(tmpdir(), 'bench-drawing-'));
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const { entities } = writeArchive({ out: folder, ...generated });
    print(`Chromium ${browser.version()}`);
    const article = await measured(browser, 'graph-seed');
    const archive = await measured(browser, folder);
    print(`milliseconds: the article | ${entities} entities | ratio`);
    for (const { name } of interactions) {
      for (const [what, figure] of Object.entries(figuresOf(name))) {
        const [a, b] = [figure(article), figure(archive)];
        print(`${what.padEnd(40)} ${cell(a)} ${cell(b)} ${(b / a).toFixed(1).padStart(6)}`);
      }
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

async function measured(browser: Browser, dataDir: string): Promise<Figures> {
  const server = await startServer(builtServer, { DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await markStretches(page);
    await page.goto('/');
    await page.locator('[data-viewport]').waitFor();
    await settled(page);
    const figures = new Map<string, Stretch[][]>();
    for (const { name, steps } of interactions) {
      figures.set(name, await stretchesOf(page, steps(page)));
    }
    return figures;
  } finally {
    await context.close();
    server.signal('SIGTERM');
    await server.exited;
  }
}

function figuresOf(name: string): Record<string, (figures: Figures) => number> {
  const longest = (ms: readonly number[]) => Math.max(0, ...ms);
  const total = (ms: readonly number[]) => ms.reduce((sum, one) => sum + one, 0);
  const steps = (
    kind: Stretch['kind'],
    time: 'whole' | 'worked',
    fold: (ms: readonly number[]) => number,
    figures: Figures,
  ) =>
    (figures.get(name) ?? []).map((step) =>
      fold(step.filter((one) => one.kind === kind).map((one) => one[time])),
    );
  return {
    [`${name}: our work in one go, p95`]: (all) => p95(steps('ours', 'worked', longest, all)),
    [`${name}: our work altogether, p95`]: (all) => p95(steps('ours', 'worked', total, all)),
    [`${name}: ours as it goes by, p95`]: (all) => p95(steps('ours', 'whole', longest, all)),
    [`${name}: ours as it goes by, longest`]: (all) =>
      longest(steps('ours', 'whole', longest, all)),
    [`${name}: Cytoscape's painting, p95`]: (all) => p95(steps('drawing', 'whole', longest, all)),
  };
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}

function cell(ms: number): string {
  return ms.toFixed(1).padStart(8);
}
