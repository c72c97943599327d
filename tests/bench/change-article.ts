import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { yamlRows } from '../generator/yaml-rows.ts';

const translations = z.array(z.looseObject({ en: z.string() }));

/** Translates every sentence of an article in the middle of the archive otherwise. */
export function changeArticle(folder: string): void {
  const articles = join(folder, 'articles');
  const all = readdirSync(articles).sort();
  const file = join(articles, all[Math.floor(all.length / 2)] ?? '', 'translations.yaml');
  const rows = translations.parse(parse(readFileSync(file, 'utf8')));
  // Not written to: others may have the same file.
  rmSync(file);
  writeFileSync(file, yamlRows(rows.map(({ en, ...row }) => ({ ...row, en: `Again, ${en}` }))));
}
