import { foldText } from '../../graph-seed/names/fold-text.ts';
import { nameQuery } from '../../graph-seed/names/name-match.ts';
import type { NameHit } from '../api/search-document.ts';
import type { Network } from '../graph/network.ts';
import { findNames } from '../parts/find-names.ts';
import type { Mark } from '../statement/marked-pieces.ts';

type Matched = NameHit['matched'][number];

/** The drawn entities whose names match, for want of a server; marked where the query stands in one. */
export function namesInNetwork(
  { entities }: Pick<Network, 'entities'>,
  typed: string,
  most: number,
): NameHit[] {
  const { folded, latin, words } = nameQuery(typed);
  const placed = (text: string) => {
    const marks = marksIn(text, folded);
    return marks.length > 0 ? marks : inOrder(words.flatMap((word) => marksIn(text, word.folded)));
  };
  return findNames(entities.values(), typed)
    .slice(0, most)
    .map(({ entity, match }) => {
      const { name, nameEn, searchKeys } = entity;
      const isInitials = searchKeys.initials.some((key) => key.startsWith(latin));
      const shown: Matched[] = [
        { field: 'NAME', by: 'CHARACTERS', text: name, marks: placed(name) },
        { field: 'NAME_EN', by: 'ENGLISH', text: nameEn, marks: placed(nameEn) },
      ];
      const matched = shown.filter(({ marks }) => marks.length > 0);
      const heard: Matched = {
        field: 'NAME',
        by: isInitials ? 'INITIALS' : 'PINYIN',
        text: name,
        marks: [],
      };
      return { match, entity, matched: matched.length > 0 || latin === '' ? matched : [heard] };
    });
}

/** The marks in order, without those within or over others. */
function inOrder(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, at) => !sorted.slice(0, at).some(({ end }) => end > start));
}

/** The first place of the folded letters in the text, if they stand there. */
function marksIn(text: string, wanted: string): Mark[] {
  const letters = Array.from(text, foldText);
  // For each UTF-16 unit of the folded text the character that it was made of.
  const places = letters.flatMap((folded, place) => folded.split('').map(() => place));
  const at = letters.join('').indexOf(wanted);
  const [start, last] = [places[at], places[at + wanted.length - 1]];
  return start === undefined || last === undefined ? [] : [{ start, end: last + 1 }];
}
