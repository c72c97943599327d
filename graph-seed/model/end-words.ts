import type { Language } from './bilingual.ts';
import type { Entity } from './entity.ts';
import { Kind } from './ontology.gen.ts';
import { labelOf, type OntologyIndex } from './ontology.ts';
import { type End, isMissing, type MissingEnd } from './value.ts';

/** An end as it stands in a sentence; of a missing end, what the article leaves open. */
export function endWords(
  end: End,
  language: Language,
  ontology: OntologyIndex,
  entityOf: (id: string) => Entity | undefined,
): string {
  const words = plainEndWords(end, language, ontology, entityOf);
  return isMissing(end) ? `${words}${language === 'zh' ? openZh(end) : openEn(end)}` : words;
}

/**
 * An end without what is left open: its name, or the article's word for it. Candidates stand only
 * where it has no word for what is one of them.
 */
export function plainEndWords(
  end: End,
  language: Language,
  { kinds }: OntologyIndex,
  entityOf: (id: string) => Entity | undefined,
): string {
  const nameOf = (id: string): string => {
    const entity = entityOf(id);
    if (!entity) return id;
    return language === 'zh' ? entity.name : (entity.nameEnInText ?? entity.nameEn);
  };
  if (!isMissing(end)) return nameOf(end);
  if (end.mention) return end.mention[language];
  if (end.lost) {
    if (end.unknown === Kind.Person) return language === 'zh' ? '某人' : 'someone';
    return language === 'zh' ? '某方' : 'someone or something';
  }
  if (isOneOf(end)) {
    return language === 'zh'
      ? end.candidates.map(nameOf).join('或')
      : orWords(end.candidates.map(nameOf));
  }
  const kind = labelOf(kinds, end.unknown)[language];
  return language === 'zh' ? `某${kind}` : `some ${kind.toLowerCase()}`;
}

function openZh(end: MissingEnd): string {
  if (end.lost) return end.mention ? '（原文如此，疑有脱字）' : '（原文缺字，不知是谁）';
  return isOneOf(end) ? '（报道未说明是哪一个）' : '（报道未点明）';
}

function openEn(end: MissingEnd): string {
  if (end.lost) {
    return end.mention
      ? ' (as printed; words seem to be missing)'
      : ` (the words that ${end.unknown === Kind.Person ? 'say who' : 'name it'} are lost in print)`;
  }
  if (isOneOf(end)) return ' (the article does not say which)';
  if (end.many) return ' (the article does not name them)';
  return end.unknown === Kind.Person
    ? ' (the article does not say who)'
    : ' (the article does not name it)';
}

/** Its candidates are all there are. */
function isOneOf({ candidates, orNotNamed }: MissingEnd): boolean {
  return candidates.length > 1 && !orNotNamed;
}

function orWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
