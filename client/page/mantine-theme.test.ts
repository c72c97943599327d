import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import { expect, it } from 'vitest';
import { mantineTheme } from './mantine-theme.ts';

const css = readFileSync('client/page/mantine-theme.css', 'utf8').replace(/\s+/g, ' ');
const written = new Map(
  [...css.matchAll(/(--mantine-[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);
const theme = mergeMantineTheme(DEFAULT_THEME, mantineTheme);
const usual = defaultCssVariablesResolver(DEFAULT_THEME);
const ours = defaultCssVariablesResolver(theme);

/** Colours that the page's modules name, and the one that Mantine takes where none is named. */
function usedColours(): Set<string> {
  const files = readdirSync('client', { recursive: true, encoding: 'utf8' });
  const named = files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [...readFileSync(join('client', file), 'utf8').matchAll(/color="(\w+)"/g)])
    .map(([, colour = '']) => colour);
  return new Set([theme.primaryColor, ...named]);
}

it('is told by the stylesheet in each variable that it changes', () => {
  const used = usedColours();
  const changed = (['variables', 'light', 'dark'] as const).flatMap((part) =>
    Object.entries(ours[part])
      .filter(([name, value]) => new Map(Object.entries(usual[part])).get(name) !== value)
      .filter(([name]) => {
        const [, colour = ''] = /^--mantine-color-(\w+)-/.exec(name) ?? [];
        return colour === '' || used.has(colour);
      }),
  );
  const expected = changed.map(([name, value]) => [
    name,
    name === '--mantine-font-family-headings' ? 'var(--mantine-font-family)' : value,
  ]);
  expect(expected.length).toBeGreaterThan(10);
  expect([...written].sort()).toEqual(expected.sort());
});
