import type { TableEntity } from '../api/table-fragments.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { NameLink } from './name-link.tsx';

/** Entities as a running list, each a way to its details. */
export function Names({ entities }: { readonly entities: readonly TableEntity[] }) {
  const language = useLanguage();
  return entities.map((entity, index) => (
    <span key={entity.slug}>
      <NameLink selection={{ type: 'entity', slug: entity.slug }}>
        {nameOf(entity, language)}
      </NameLink>
      {index < entities.length - 1 && <span>{language === 'zh' ? '、' : ', '}</span>}
    </span>
  ));
}
