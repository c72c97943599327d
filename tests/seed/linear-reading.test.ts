import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../graph-seed/reading/read-data-set.ts';

const article = 'articles/new-canal';

/** Seconds of the processor to read the good folder with so many short sentences more. */
function secondsFor(sentences: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'long article '));
  cpSync('graph-seed/reading/fixtures/good', folder, { recursive: true });
  const file = (name: string) => join(folder, article, name);
  const added = Array.from({ length: sentences }, (_, n) => `第${n}句在此。`);
  const text = `${readFileSync(file('text.txt'), 'utf8').trimEnd()}\n\n${added.join('')}\n`;
  writeFileSync(file('text.txt'), text);
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const header = readFileSync(file('article.yaml'), 'utf8');
  writeFileSync(file('article.yaml'), header.replace(/^sha256: .*$/m, `sha256: ${sha256}`));
  const translations = added.map((begins) => `- { begins: ${begins}, en: A sentence. }\n`);
  const given = readFileSync(file('translations.yaml'), 'utf8');
  writeFileSync(file('translations.yaml'), given + translations.join(''));
  const before = process.cpuUsage();
  const reading = readContent(folder);
  const { user, system } = process.cpuUsage(before);
  rmSync(folder, { recursive: true });
  expect(reading.ok ? [] : reading.problems).toEqual([]);
  return (user + system) / 1e6;
}

it('reading takes a time that grows as the article does', () => {
  secondsFor(200);
  const short = secondsFor(1_000);
  const long = secondsFor(8_000);
  // The square of the length would take 64 times as long.
  expect(long / short).toBeLessThan(24);
}, 120_000);
