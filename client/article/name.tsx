import { type MouseEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MentionedEntity } from '../api/article-document.ts';
import { useNetwork } from '../graph/network-context.ts';
import { langTag } from '../i18n/language.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import type { Selection } from '../view/selection.ts';
import { pathOfSelection } from '../view/selection-path.ts';
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
  const selection = { type: 'entity', slug: entity.slug } as const;
  const follow = (event: MouseEvent) => {
    // A new tab, where one is asked for, is the browser's matter.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(selection);
  };
  return (
    <a
      className={styles.name}
      {...kindLine(kinds, entity.kind)}
      href={pathOfSelection(selection)}
      tabIndex={tabIndex}
      title={t('article.mention', {
        kind: kinds.get(entity.kind)?.label[language] ?? entity.kind,
        name: nameOf(entity, language),
      })}
      onClick={follow}
    >
      {children}
    </a>
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
