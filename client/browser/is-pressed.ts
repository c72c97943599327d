type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'getModifierState'
>;

/** What Chinese input methods write in the place of a key's own sign. */
const signs: Readonly<Record<string, string>> = { '、': '/', '·': '`' };

/** The signs of the keys that are known by their place where a layout has letters of its own there. */
const signsOfCodes: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Slash: ['/', '?'],
  Backquote: ['`', '~'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
};

/**
 * Whether an event is a press of a key such as `R`, `shift+R`, `mod+Z`, `/` or `Escape`: by what it
 * writes, whatever else has to be held for that and however wide it is, else by its place.
 */
export function isPressed(wanted: string, event: Pressed): boolean {
  const parts = wanted.split('+');
  const key = (parts.pop() ?? '').replace('[plus]', '+');
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const isOfLayout = event.getModifierState('AltGraph');
  const isHeld = parts.includes('mod') ? event.ctrlKey || event.metaKey : isPlain || isOfLayout;
  if (!isHeld || writtenBy(event).toLowerCase() !== key.toLowerCase()) return false;
  // Signs stand behind Shift on some keyboards, and not on others.
  return !/^[a-z]$/iu.test(key) || event.shiftKey === parts.includes('shift');
}

/** The sign that a press writes, or would on a keyboard with Latin letters; else the key's name. */
function writtenBy({ key, code, shiftKey, altKey }: Pressed): string {
  const folded = signs[key] ?? key.normalize('NFKC');
  const digit = /^Digit(\d)$/u.exec(code)?.[1];
  // Some keyboards write digits with Shift only, and without it what is no key of anything.
  if (digit && !shiftKey && !altKey && /^[^-+=/?`\d]$/u.test(folded)) return digit;
  if (/^[\u0020-\u007e]$/u.test(folded) || (folded.length > 1 && folded !== 'Dead')) return folded;
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  return letter ?? signsOfCodes[code]?.[shiftKey ? 1 : 0] ?? folded;
}
