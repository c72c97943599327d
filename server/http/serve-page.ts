import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { addPages, type PageParts } from '../page/add-pages.ts';
import { KeptFile } from './kept-file.ts';

interface PageFiles extends Omit<PageParts, 'shell'> {
  /** The built page. */
  readonly folder: string;
}

/** The build names these files by their content. */
const assets = 'assets';

/** Serves the built page. Without a build there is the API only. */
export function servePage({ folder, ...parts }: PageFiles): (app: Hono) => void {
  return (app) => {
    const index = join(folder, 'index.html');
    if (!existsSync(index)) return;
    const kept = readFiles(join(folder, assets), true);
    app.get(`/${assets}/:file`, (c, next) => kept.get(c.req.param('file'))?.answer(c) ?? next());
    for (const [name, file] of readFiles(folder, false)) {
      if (name !== 'index.html') app.get(`/${name}`, (c) => file.answer(c));
    }
    addPages(app, { ...parts, shell: readFileSync(index, 'utf8') });
  };
}

/** The files of a folder, without those of the folders in it. */
function readFiles(folder: string, areNamedByContent: boolean): ReadonlyMap<string, KeptFile> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ name }) => {
      const content = readFileSync(join(folder, name));
      return [name, new KeptFile(name, content, areNamedByContent)];
    }),
  );
}
