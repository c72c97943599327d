import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { zh } from './zh.ts';

type Tree = { readonly [key: string]: string | Tree };

const files = readdirSync('client', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/(\.test|\/zh|\/en|\.gen\.d)\.tsx?$/.test(file))
  .map((file) => readFileSync(join('client', file), 'utf8'));
const code = files
  // A folder's own words, which they would name themselves.
  .filter((text) => !/export const \w+Words = \{ zh, en \};/.test(text))
  .join('\n');
const literals = new Set([
  ...[...code.matchAll(/'([\w.]+)'/g)].map(([, words]) => words),
  // Taken over into a folder's own words.
  ...[...files.join('\n').matchAll(/sharedWords\.(\w+)/g)].map(([, word]) => `shared.${word}`),
]);
/** What stands before the part that code fills in: `legend.` of `legend.${name}`. */
const prefixes = new Set([...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, words]) => words));

/** Keys without i18next's endings for numbers. */
function keys(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${key.replace(/_(one|other)$/, '')}`]
      : keys(value, `${path}${key}.`),
  );
}

function isNamed(key: string, all: readonly string[]): boolean {
  if (literals.has(key)) return true;
  const path = key.slice(0, key.lastIndexOf('.') + 1);
  if (!prefixes.has(path)) return false;
  // Among words that code names one by one, what fills the rest must be named as well.
  const beside = all.some((other) => other.startsWith(path) && literals.has(other));
  return !beside || literals.has(key.slice(path.length));
}

/** Looked up in the words themselves, by ids of the data. */
const byData = /^tables\.type\./;

it('has no word that no code names', () => {
  const all = keys(zh);
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((key) => !isNamed(key, all) && !byData.test(key))).toEqual([]);
});
