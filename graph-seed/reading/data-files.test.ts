import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { dataFiles } from './data-files.ts';
import { digestOf } from './digest.ts';

const good = 'graph-seed/reading/fixtures/good';
const root = mkdtempSync(join(tmpdir(), '数据 files '));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const folder = join(root, 'data');
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(good, folder, { recursive: true });
});

const files = readdirSync(good, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(good.length + 1));

const filesDigest = (root: string) => digestOf(dataFiles(root));

describe('the digest of a data folder’s files', () => {
  it('is the same for the same files, whenever they were written', () => {
    const other = join(root, 'other');
    cpSync(good, other, { recursive: true });
    expect(filesDigest(other)).toBe(filesDigest(folder));
  });

  it.each(files)('is another one where %s has another byte, or is gone', (file) => {
    const before = filesDigest(folder);
    appendFileSync(join(folder, file), '\n');
    const changed = filesDigest(folder);
    rmSync(join(folder, file));
    expect(new Set([before, changed, filesDigest(folder)]).size).toBe(3);
  });

  it.each(['ontology.yaml', 'layout.json', 'entities/more.yaml', 'articles/new-canal/more.yaml'])(
    'is another one where %s is new',
    (file) => {
      const before = filesDigest(folder);
      writeFileSync(join(folder, file), '');
      expect(filesDigest(folder)).not.toBe(before);
    },
  );

  it('opens no pipe, which would never end', () => {
    const before = filesDigest(folder);
    execFileSync('mkfifo', [join(folder, 'entities/pipe.yaml')]);
    expect(filesDigest(folder)).not.toBe(before);
  });

  it('is one of nothing where there is no folder', () => {
    expect(filesDigest(join(root, 'nowhere'))).toMatch(/^[0-9a-f]{64}$/);
  });
});
