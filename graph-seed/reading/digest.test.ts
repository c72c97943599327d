import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { digestOf } from './digest.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

it.each([
  [
    { b: { d: {}, c: true }, a: [1, null, { y: [], x: '阿' }] },
    '{"a":[1,null,{"x":"阿","y":[]}],"b":{"c":true,"d":{}}}',
  ],
  [{ a: undefined, b: [undefined, { c: undefined }], d: {} }, '{"b":[null,{}],"d":{}}'],
  [{ a: undefined }, '{}'],
  [[{ b: 1, a: '"' }, [2]], '[{"a":"\\"","b":1},[2]]'],
  ['😀\n', '"😀\\n"'],
  [null, 'null'],
])('is of the JSON with sorted keys and no spaces: %j', (value, text) => {
  expect(digestOf(value)).toBe(sha256(text));
});

it('is another for another order of a list', () => {
  expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }));
});
