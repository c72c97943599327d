const names: Readonly<Record<string, string>> = {
  '[plus]': '+',
  shift: 'Shift',
  escape: 'Esc',
};

/** How a key is written for the reader, such as “Ctrl + Z”; on a Mac with ⌘. */
export function keyName(key: string, isMac: boolean): string {
  return key
    .split('+')
    .map((part) => (part === 'mod' ? (isMac ? '⌘' : 'Ctrl') : (names[part.toLowerCase()] ?? part)))
    .join(' + ');
}

export function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}
