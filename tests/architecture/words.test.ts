import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { zh } from '../../client/page/zh.ts';

const floor = z.object({
  name: z.string(),
  from: z.object({ path: z.string() }),
  to: z.object({ pathNot: z.array(z.string()) }),
});
const floors = z
  .object({ forbidden: z.array(z.looseObject({ name: z.string() })) })
  .parse(createRequire(import.meta.url)(resolve('.dependency-cruiser.cjs')))
  .forbidden.flatMap((rule) => (rule.name.startsWith('floor-') ? [floor.parse(rule)] : []));

/** Whether a file of one folder may import from another. */
function mayUse(folder: string, other: string): boolean {
  if (folder === other || other === 'shared') return true;
  const rule = floors.find(({ from }) => new RegExp(from.path, 'u').test(`client/${folder}/a.ts`));
  const [, ...below] = rule?.to.pathNot ?? [];
  return below.some((path) => new RegExp(path, 'u').test(`client/${other}/a.ts`));
}

type Tree = { readonly [key: string]: string | Tree };

function keysOf(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );
}

const folders = Object.keys(zh);
const keys = keysOf(zh).map((key) => key.replace(/_(one|other)$/u, ''));

/** Each key of the page's words that a source file names, a part that is filled in as `*`. */
const named = execFileSync('git', ['ls-files', 'client/*/*.ts', 'client/*/*.tsx'])
  .toString()
  .trim()
  .split('\n')
  .filter((file) => !/\.test\.|\/(zh|en)\.ts$/u.test(file))
  .flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    // A folder's words may take over shared ones; their own keys are not named by them.
    const found = /-words\.ts$/u.test(file)
      ? [...text.matchAll(/sharedWords\.(\w+)/gu)].map(([, word]) => `shared.${word}`)
      : [...text.matchAll(/(['`])(\w+(?:\.(?:\w+|\$\{[^`]*?\}))+)\1/gu)].map(([, , key = '']) =>
          key.replace(/\$\{.*?\}(?=\.|$)/gu, '*'),
        );
    return found.map((key) => ({ folder: file.split('/')[1] ?? '', key }));
  })
  .filter(({ key }) => folders.includes(key.split('.')[0] ?? ''));

describe('the words of the page', () => {
  it('are said by their own folder or by folders above it', () => {
    const above = named.filter(({ folder, key }) => !mayUse(folder, key.split('.')[0] ?? ''));
    expect(above).toEqual([]);
    expect(named.length).toBeGreaterThan(200);
  });

  it('are all said somewhere', () => {
    const patterns = named.map(({ key }) => new RegExp(`^${key.replaceAll('*', '[^.]+')}$`, 'u'));
    expect(keys.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});
