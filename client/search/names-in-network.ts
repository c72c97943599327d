import type { NameHit } from '../api/search-document.ts';
import type { Network } from '../graph/network.ts';
import type { Mark } from './marked-pieces.ts';

/** The drawn entities whose Chinese or English name holds the query: for want of a server. */
export function namesInNetwork(
  { entities }: Pick<Network, 'entities'>,
  query: string,
  most: number,
): NameHit[] {
  const wanted = lettersOf(query).letters;
  const hits = [...entities.values()].flatMap((entity): NameHit[] => {
    const name = markIn(entity.name, wanted);
    const english = markIn(entity.nameEn, wanted);
    const matched: NameHit['matched'] = [
      ...(name
        ? [{ field: 'NAME' as const, by: 'CHARACTERS' as const, text: entity.name, marks: [name] }]
        : []),
      ...(english
        ? [
            {
              field: 'NAME_EN' as const,
              by: 'ENGLISH' as const,
              text: entity.nameEn,
              marks: [english],
            },
          ]
        : []),
    ];
    return matched.length > 0 ? [{ match: 'SUBSTRING', entity, matched }] : [];
  });
  // Of two names that hold the query the shorter is nearer to it.
  return hits.sort((a, b) => a.entity.name.length - b.entity.name.length).slice(0, most);
}

function markIn(text: string, wanted: string): Mark | undefined {
  const { letters, places } = lettersOf(text);
  const at = wanted === '' ? -1 : letters.indexOf(wanted);
  const [first, last] = [places[at], places[at + wanted.length - 1]];
  return first === undefined || last === undefined ? undefined : { start: first, end: last + 1 };
}

/** Letters and digits alone, each UTF-16 unit with the code point that it was made of. */
function lettersOf(text: string): { letters: string; places: readonly number[] } {
  const places: number[] = [];
  let letters = '';
  Array.from(text).forEach((character, place) => {
    const folded = character
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    letters += folded;
    for (let unit = 0; unit < folded.length; unit += 1) places.push(place);
  });
  return { letters, places };
}
