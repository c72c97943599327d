import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tell } from './print.ts';
import { runProgram } from './run-program.ts';

export interface Archive {
  readonly articles: number;
  /** Its data folder, which is kept and not to be changed. */
  readonly folder: string;
  /** Tells it from those of other sizes, and of other versions of the generator. */
  readonly name: string;
}

const seed = 7;

/** The archive of so many articles, made where the folder does not hold it yet. */
export async function archiveOf(articles: number, dir: string): Promise<Archive> {
  const name = `${articles}-${generatorDigest()}`;
  const folder = join(dir, `archive-${name}`);
  if (existsSync(folder)) return { articles, folder, name };
  tell(`Writing ${articles} articles into ${folder} …`);
  mkdirSync(dir, { recursive: true });
  const partial = `${folder}.partial-${process.pid}`;
  try {
    const asked = ['--articles', `${articles}`, '--seed', `${seed}`, '--out', partial];
    await runProgram(['graph-seed/run.mjs', 'tests/generator/main.ts', ...asked]);
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return { articles, folder, name };
}

/** Of the files that say what is written. */
function generatorDigest(): string {
  const generator = 'tests/generator';
  const files = readdirSync(generator).map((name) => join(generator, name));
  const hash = createHash('sha256');
  for (const file of [...files.sort(), 'graph-seed/ontology.yaml']) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}
