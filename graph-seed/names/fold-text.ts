/**
 * Letters and digits, of one width and case; everything else (blanks, “”, what has no width) is left
 * out.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '');
}

/** Latin letters and digits of the text, as they are typed on a plain keyboard. */
export function foldLatin(text: string): string {
  return spellLatin(text).replace(/[^a-z0-9]/g, '');
}

/** The same where the text has nothing else, or nothing. */
export function latinOf(folded: string): string {
  const spelt = spellLatin(folded);
  return /^[a-z0-9]*$/.test(spelt) ? spelt : '';
}

/** Letters that are none with a mark on it, so that taking marks off leaves them as they are. */
const spellings: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
};
const spelt = new RegExp(`[${Object.keys(spellings).join('')}]`, 'g');

/** Letters on which nothing can be. */
const bare = /^[ -~]*$/;

/** The text in lower case without accents, other scripts as they are. */
export function spellLatin(text: string): string {
  if (bare.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(spelt, (letter) => spellings[letter] ?? letter);
}
