import type { TFunction } from 'i18next';
import type { Statement } from '../api/statement-fragment.ts';
import type { Language } from '../i18n/language.ts';

const fixedParts = ['subjects', 'objects', 'value', 'time', 'saidBy', 'resultOf'] as const;

/** What a part of a statement is called: one of the fixed parts, or the qualifier of that name. */
export function partLabel(
  part: string,
  { qualifiers }: Pick<Statement, 'qualifiers'>,
  language: Language,
  t: TFunction,
): string {
  const fixed = fixedParts.find((one) => one === part);
  if (fixed) return t(`statement.part.${fixed}`);
  return qualifiers.find(({ name }) => name === part)?.label[language] ?? part;
}
