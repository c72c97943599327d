import type { Language } from './bilingual.ts';
import type { Entity } from './entity.ts';
import { labelOf, type OntologyIndex } from './ontology.ts';
import { type End, isMissing, type MissingEnd } from './value.ts';

/** An end as it stands in a sentence; of a missing end, what the article leaves open. */
export function endWords(
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
  const names = end.candidates.map(nameOf);
  if (names.length > 1 && !end.orNotNamed) {
    return language === 'zh'
      ? `${names.join('或')}（报道未说明是哪一个）`
      : `${orWords(names)} (the article does not say which)`;
  }
  if (end.mention) return openMention(end, end.mention[language], language);
  if (names.length > 0) {
    return language === 'zh'
      ? `${[...names, '未点名者'].join('或')}（报道未说明）`
      : `${orWords([...names, 'one not named'])} (the article does not say which)`;
  }
  const kind = labelOf(kinds, end.unknown)[language];
  return language === 'zh'
    ? openMention(end, `某${kind}`, language)
    : openMention(end, `some ${kind.toLowerCase()}`, language);
}

function openMention({ many }: MissingEnd, words: string, language: Language): string {
  if (language === 'zh') return `${words}（报道未点名）`;
  return `${words} (the article does not name ${many ? 'them' : 'it'})`;
}

function orWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
