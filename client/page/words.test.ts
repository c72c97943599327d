import { expect, it } from 'vitest';
import { en } from './en.ts';
import { zh } from './zh.ts';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/gu) ?? []).sort();
const chinese = new Map(leaves(zh));
const english = new Map(leaves(en));

it('has no Chinese in English but the language’s own name and the character 等', () => {
  const found = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text));
  expect(found.map(([key]) => key)).toEqual([
    'page.header.chinese',
    'page.header.chineseShort',
    'shared.open',
  ]);
});

it('fills the same placeholders in both languages', () => {
  for (const [key, text] of chinese) {
    expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  }
});
