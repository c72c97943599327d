import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = ['graph-seed/run.mjs', 'graph-seed/command/main.ts', 'export'];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export '));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The command in a shell, which the text may prepare; `$@` is the command. */
function exported(shell: string, ...args: string[]) {
  const all = ['-c', shell, 'shell', process.execPath, ...program, ...args];
  const { status, stdout, stderr } = spawnSync('bash', all, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const exportTo = (file: string) => exported('"$@"', '--out', file);

describe('seed export --out', () => {
  it('replaces a file whole, and leaves its rights', () => {
    const file = join(folder, 'all.json');
    writeFileSync(file, 'what was there');
    chmodSync(file, 0o640);
    expect(exportTo(file)).toMatchObject({ status: 0, stdout: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('format');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['all.json']);
  });

  it('leaves a link, a FIFO, a folder and a device alone', () => {
    const kept = join(folder, 'kept');
    const link = join(folder, 'link');
    const fifo = join(folder, 'fifo');
    writeFileSync(kept, 'kept');
    symlinkSync(kept, link);
    execFileSync('mkfifo', [fifo]);
    for (const file of [link, fifo, folder, '/dev/null']) {
      const { status, stderr } = exportTo(file);
      expect({ file, status }).toEqual({ file, status: 2 });
      expect(stderr).toBe(`Cannot write ${file}: it is no regular file; give another name\n`);
    }
    expect(readFileSync(kept, 'utf8')).toBe('kept');
    expect(readdirSync(folder).sort()).toEqual(['fifo', 'kept', 'link']);
    // Four programs start, one after another.
  }, 120_000);

  it('leaves what was there, and nothing else, where the disk takes no more', () => {
    const file = join(folder, 'all.json');
    writeFileSync(file, 'what was there');
    // The shell lets a file have 8 kilobytes.
    const { status, stderr } = exported('trap "" XFSZ; ulimit -f 8; "$@"', '--out', file);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Cannot write .*all\.json: EFBIG: .*\n$/);
    expect(readFileSync(file, 'utf8')).toBe('what was there');
    expect(readdirSync(folder)).toEqual(['all.json']);
  });
});

describe('seed export to standard output', () => {
  it.runIf(existsSync('/dev/full'))('says in a line that it is full', () => {
    const { status, stderr } = exported('"$@" > /dev/full');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Cannot write to standard output: ENOSPC: .*\n$/);
  });

  it('ends quietly where nobody reads', () => {
    expect(exported('set -o pipefail; "$@" | head -c 11')).toEqual({
      status: 0,
      stdout: '{\n  "format',
      stderr: '',
    });
    expect(exported('"$@" >&-')).toMatchObject({ status: 0, stderr: '' });
  });
});
