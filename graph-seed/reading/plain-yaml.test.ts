import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { plainYaml } from './plain-yaml.ts';

/** What the whole parser gives; undefined where it finds a fault. */
function whole(text: string): unknown {
  const document = parseDocument(text);
  const isWhole = document.errors.length + document.warnings.length === 0;
  return isWhole ? document.toJS() : undefined;
}

const folders = ['graph-seed', 'tests/archive', 'graph-seed/reading/fixtures/good'];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.includes('fixtures'))
    .map((name) => join(folder, name)),
);

describe('plain YAML', () => {
  it.each(files)('gives what the whole parser gives of %s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(plainYaml(text)).toEqual({ content: whole(text) });
  });

  it.each([
    ['a: |\n  b\n'],
    ['a: &x 1\n'],
    ['a: *x\n'],
    ['a: b\n  - c\n'],
    ['a: [b,\nc]\n'],
    ['a: 1\na: 2\n'],
    ['a: "b\\\n  c"\n'],
    ["a:\n  'b\n c'\n  d: e\n"],
    ['a: 0x10\n'],
    ['a: 1e3\n'],
    ['a: ~\n'],
    ['a:\nb: 1\n'],
    ['a: b: c\n'],
    ['a: b\n  c: d\n'],
    ['a:\tb\n'],
    ['--- a\n'],
    ['? a\n'],
    ['a: !x b\n'],
    ['a: {b}\n'],
    ['a: [b: c]\n'],
    ["'a': 1\n"],
    ['"a\\x41": 1\n'],
    [''],
    ['# nothing\n'],
  ])('leaves %j to the whole parser', (text) => {
    expect(plainYaml(text)).toBeUndefined();
  });

  it('never gives anything else than the whole parser, whatever is put into a file', () => {
    const texts = files.map((file) => readFileSync(file, 'utf8')).filter((text) => text !== '');
    const pieces = [
      ...': -#,[]{}\'"|>&*!%@`?~\\ \n0a字.',
      '  ',
      ' #',
      ': ',
      '- ',
      'null',
      '1e3',
      '\n\n',
    ];
    const edit = fc.tuple(fc.nat(300), fc.nat(3), fc.constantFrom(...pieces));
    let given = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(1_000_000),
        fc.array(edit, { maxLength: 2 }),
        (text, from, edits) => {
          // From the beginning of a line to the end of another.
          const start = text.indexOf('\n', from % text.length) + 1;
          let part = text.slice(start, text.indexOf('\n', start + 300) + 1 || undefined);
          for (const [at, cut, piece] of edits) {
            part = part.slice(0, at) + piece + part.slice(at + cut);
          }
          const plain = plainYaml(part);
          if (!plain) return;
          given += 1;
          expect(plain.content).toEqual(whole(part));
        },
      ),
      { numRuns: 300 },
    );
    expect(given).toBeGreaterThan(30);
  });
});
