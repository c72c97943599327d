import { describe, expect, it } from 'vitest';
import { isPressed } from './is-pressed.ts';

type Held = 'shift' | 'ctrl' | 'meta' | 'alt' | 'AltGraph';

const press = (key: string, code: string, ...held: Held[]) => ({
  key,
  code,
  shiftKey: held.includes('shift'),
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  getModifierState: (name: string) => held.some((one) => one === name),
});

describe('a key', () => {
  it.each([
    ['/ on an American keyboard', '/', press('/', 'Slash')],
    ['/ on a French one', '/', press('/', 'Period', 'shift')],
    ['/ on a German one', '/', press('/', 'Digit7', 'shift')],
    ['/ of a Chinese input method', '/', press('、', 'Slash')],
    ['/ of a Chinese input method, on the key beside', '/', press('、', 'Backslash')],
    ['a wide /', '/', press('／', 'Slash')],
    ['? on an American keyboard', '?', press('?', 'Slash', 'shift')],
    ['? on a French one', '?', press('?', 'KeyM', 'shift')],
    ['a wide ?', '?', press('？', 'Slash', 'shift')],
    ['a digit', '2', press('2', 'Digit2')],
    ['a digit of the number pad', '2', press('2', 'Numpad2')],
    ['a digit without Shift on a French keyboard', '2', press('é', 'Digit2')],
    ['a digit with Shift on a French keyboard', '2', press('2', 'Digit2', 'shift')],
    ['a wide digit', '2', press('２', 'Digit2')],
    ['a Cyrillic letter', 'R', press('к', 'KeyR')],
    ['a Cyrillic capital', 'shift+R', press('К', 'KeyR', 'shift')],
    ['a wide letter', 'R', press('ｒ', 'KeyR')],
    ['a letter while Caps Lock is on', 'R', press('R', 'KeyR')],
    ['a letter where another keyboard has it', 'Q', press('q', 'KeyA')],
    ['Ctrl and a Cyrillic letter', 'mod+Z', press('я', 'KeyZ', 'ctrl')],
    ['⌘ and a capital', 'mod+shift+Z', press('Z', 'KeyZ', 'meta', 'shift')],
    ['+ with Shift', '[plus]', press('+', 'Equal', 'shift')],
    ['+ of the number pad', '[plus]', press('+', 'NumpadAdd')],
    ['a sign with AltGr', '`', press('`', 'Digit7', 'ctrl', 'alt', 'AltGraph')],
    ['a dead key', '`', press('Dead', 'Backquote')],
    ['` of a Chinese input method', '`', press('·', 'Backquote')],
    ['Escape', 'Escape', press('Escape', 'Escape')],
  ])('is %s', (_, wanted, event) => {
    expect(isPressed(wanted, event)).toBe(true);
  });

  it.each([
    ['another letter', 'R', press('e', 'KeyE')],
    ['a letter with Shift', 'R', press('R', 'KeyR', 'shift')],
    ['a letter without Shift', 'shift+R', press('r', 'KeyR')],
    ['a letter with Ctrl', 'R', press('r', 'KeyR', 'ctrl')],
    ['a letter with Alt', 'R', press('r', 'KeyR', 'alt')],
    ['a letter without Ctrl', 'mod+Z', press('z', 'KeyZ')],
    ['a letter in the place of another', 'Q', press('a', 'KeyQ')],
    ['a sign above a digit', '1', press('!', 'Digit1', 'shift')],
    ['a digit where its key writes another sign', '6', press('-', 'Digit6')],
    ['a named key that begins alike', 'D', press('Delete', 'Delete')],
  ])('is not %s', (_, wanted, event) => {
    expect(isPressed(wanted, event)).toBe(false);
  });
});
