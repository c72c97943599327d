import type { Bilingual, Language } from './bilingual.ts';

/** Words in a row: A、B, “A”“B” and A and B; a list that is open says so, and of what it is one. */
export function listWords(
  words: readonly string[],
  language: Language,
  { isOpen, others }: { isOpen: boolean; others: Bilingual | undefined },
): string {
  if (language === 'zh')
    return `${words.join('、').replaceAll('”、“', '”“')}${isOpen ? `等${others?.zh ?? ''}` : ''}`;
  if (isOpen) return `${words.join(', ')} and ${others ? `other ${others.en}` : 'others'}`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
