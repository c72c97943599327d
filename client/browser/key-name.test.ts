import { expect, it } from 'vitest';
import { keyName } from './key-name.ts';

it.each([
  ['mod+Z', 'Ctrl + Z', '⌘ + Z'],
  ['mod+shift+Z', 'Ctrl + Shift + Z', '⌘ + Shift + Z'],
  ['[plus]', '+', '+'],
  ['shift+?', 'Shift + ?', 'Shift + ?'],
  ['Escape', 'Esc', 'Esc'],
])('writes %s as %s, on a Mac as %s', (key, elsewhere, mac) => {
  expect(keyName(key, false)).toBe(elsewhere);
  expect(keyName(key, true)).toBe(mac);
});
