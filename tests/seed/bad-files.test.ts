import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Answer {
  readonly file: string;
  readonly content: string;
  readonly status: number | string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly letters: number;
  readonly isRaw: boolean;
  readonly hasStack: boolean;
}

/** What the checks of bad files give, in a process of their own. */
function answers(...args: string[]): Answer[] {
  const program = ['graph-seed/run.mjs', 'tests/seed/check-bad-files.ts', ...args];
  const printed = execFileSync(process.execPath, program, { encoding: 'utf8' });
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('a bad file', () => {
  it('is told in problems that can be read, within ten seconds, whatever it holds', () => {
    const all = answers();
    expect(all.length).toBeGreaterThan(80);
    const faults = all.filter(
      ({ status, seconds, letters, isRaw, hasStack }) =>
        status !== 1 || seconds > 10 || letters > 1_000_000 || isRaw || hasStack,
    );
    expect(faults).toEqual([]);
  }, 300_000);

  // Memory is that of a process, so each has its own; these take the most.
  it.each([
    ['many wrong entries', 'entities/all.yaml'],
    ['many keys', 'articles/new-canal/statements.yaml'],
    ['maps in maps by indentation', 'entities/all.yaml'],
    ['short sentences', 'articles/new-canal/text.txt'],
  ])(
    'takes at most 512 megabytes: %s in %s',
    (content, file) => {
      const [answer] = answers(content, file);
      expect(answer?.megabytes).toBeLessThan(512);
    },
    60_000,
  );
});
