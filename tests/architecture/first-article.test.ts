import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { entitiesFile } from '../../graph-seed/reading/source-shapes.ts';
import { codeWithoutComments } from './code-without-comments.ts';

/** Of these kinds a name tells of one archive alone; a project’s may be a common word. */
const kinds: readonly string[] = [Kind.Person, Kind.Organisation, Kind.Village, Kind.Place];
/** Everyone’s Party, not this archive’s. */
const common = new Set(['cpc', 'cpc-central-committee']);

/** What the shipped articles call whom they tell of, by any name. */
function shippedWords(): string[] {
  const entities = readdirSync('graph-seed/entities').flatMap((file) =>
    entitiesFile.parse(parse(readFileSync(`graph-seed/entities/${file}`, 'utf8'))),
  );
  const named = entities.filter(({ id, kind, unnamed }) => {
    return kinds.includes(kind) && !unnamed && !common.has(id);
  });
  const names = named.flatMap(({ name, nameEn, aliases }) => [name, nameEn, ...aliases]);
  // A short form such as 行署 is a common word; so is an id of one word.
  const whole = names.filter((name) => /\p{Script=Latin}/u.test(name) || name.length > 2);
  return [...whole, ...named.map(({ id }) => id).filter((id) => id.includes('-'))];
}

it('no word of the shipped articles stands in the code', () => {
  const words = ['阿拉善', 'alxa', '嘎查', 'gacha', ...shippedWords()].map((word) =>
    word.toLowerCase(),
  );
  expect(words.length).toBeGreaterThan(120);
  const wordsIn = (text: string) => {
    const lower = text.toLowerCase();
    return words.filter((word) => lower.includes(word));
  };
  const files = execFileSync('git', ['ls-files', 'client', 'server', 'graph-seed'])
    .toString()
    .trim()
    .split('\n')
    .filter(
      (file) => /\.(tsx?|mjs|html)$/u.test(file) && !/\.test\.|\/fixtures\/|\.gen\./u.test(file),
    );
  expect(files.length).toBeGreaterThan(600);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const inAll = wordsIn(text);
    // Few have one at all, most of these in a comment: only they are read as code.
    if (inAll.length === 0) return [];
    const inCode = file.endsWith('.html') ? inAll : wordsIn(codeWithoutComments(text));
    return inCode.map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});
