import { Converter } from 'opencc-js/t2cn';

/** Where Unicode has the characters of everyday texts. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/** Each traditional character with its simplified one; character by character, so that places stay. */
const simplifiedOf = new Map(pairs());

function* pairs(): Iterable<readonly [traditional: string, simplified: string]> {
  const convert = Converter({ from: 't', to: 'cn' });
  for (const [first, last] of blocks) {
    for (let point = first; point <= last; point += 1) {
      const character = String.fromCodePoint(point);
      const simplified = convert(character);
      if (simplified !== character) yield [character, simplified];
    }
  }
}

const traditionalOf = new Map<string, string>();
for (const [traditional, simplified] of simplifiedOf) {
  traditionalOf.set(simplified, (traditionalOf.get(simplified) ?? '') + traditional);
}

/** The text in simplified characters, of as many characters as before. */
export function simplified(text: string): string {
  let found = '';
  for (const character of text) found += simplifiedOf.get(character) ?? character;
  return found;
}

/** The traditional characters that are simplified to some of the text's, each before its simplified one. */
export function variantsOf(text: string): string {
  return [...new Set(text)]
    .flatMap((character) =>
      Array.from(traditionalOf.get(character) ?? '', (traditional) => traditional + character),
    )
    .join('');
}
