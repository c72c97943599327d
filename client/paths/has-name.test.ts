import { expect, it } from 'vitest';
import { hasName } from './has-name.ts';

const entity = { name: '周冬瑞', nameEn: 'Zhou Dongrui' };

it.each(['冬瑞', 'dongrui', 'DONGRUI zhou', ' 周 ', '', '周 zhou', 'Ｚｈｏｕ'])(
  'finds by part of either name: %j',
  (typed) => expect(hasName(entity, typed)).toBe(true),
);

it('does not find by anything else', () => {
  expect(hasName(entity, 'dongrui li')).toBe(false);
});
