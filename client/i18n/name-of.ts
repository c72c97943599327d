import type { Bilingual, Language } from './language.ts';

interface Named {
  readonly name: string;
  readonly nameEn: string;
}

/** An entity's names as one bilingual text. */
export function namesOf({ name, nameEn }: Named): Bilingual {
  return { zh: name, en: nameEn };
}

/** An entity's name in the language. */
export function nameOf(entity: Named, language: Language): string {
  return namesOf(entity)[language];
}
