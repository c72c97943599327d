import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MentionedEntity } from '../api/article-document.ts';
import { useNetwork } from '../graph/network-context.ts';
import { langTag } from '../i18n/language.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { NameLink } from '../statement/name-link.tsx';
import type { Selection } from '../view/selection.ts';
import { kindLine } from './kind-line.ts';
import styles from './reader.module.css';

interface NameProps {
  readonly entities: readonly MentionedEntity[];
  readonly tabIndex: number;
  readonly onChoose: (selection: Selection) => void;
  readonly children: ReactNode;
}

/** Words that name an entity, as a link to it; those that name several open a choice. */
export function Name({ entities, ...rest }: NameProps) {
  const [entity, other] = entities;
  if (!entity) return rest.children;
  if (other) return <NameOfSeveral entities={entities} {...rest} />;
  return <NameOfOne entity={entity} {...rest} />;
}

interface NameOfOneProps extends Omit<NameProps, 'entities'> {
  readonly entity: MentionedEntity;
}

function NameOfOne({ entity, tabIndex, onChoose, children }: NameOfOneProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kinds } = useNetwork();
  return (
    <NameLink
      selection={{ type: 'entity', slug: entity.slug }}
      className={styles.name}
      {...kindLine(kinds, entity.kind)}
      tabIndex={tabIndex}
      title={t('article.mention', {
        kind: kinds.get(entity.kind)?.label[language] ?? entity.kind,
        name: nameOf(entity, language),
      })}
      onChoose={onChoose}
    >
      {children}
    </NameLink>
  );
}

function NameOfSeveral({ entities, tabIndex, onChoose, children }: NameProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kinds } = useNetwork();
  const [isOpen, setOpen] = useState(false);
  const [first] = entities;
  return (
    <>
      <button
        type="button"
        className={styles.name}
        {...(first && kindLine(kinds, first.kind))}
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        title={t('article.several', { count: entities.length })}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <span className={styles.choice} lang={langTag[language]}>
          {entities.map((entity) => (
            <NameOfOne key={entity.slug} entity={entity} tabIndex={tabIndex} onChoose={onChoose}>
              <Words>{nameOf(entity, language)}</Words>
            </NameOfOne>
          ))}
        </span>
      )}
    </>
  );
}
