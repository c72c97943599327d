import { useTranslation } from 'react-i18next';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { NameLink } from '../statement/name-link.tsx';
import styles from './entity-containers.module.css';

interface EntityContainersProps {
  /** Nearest first. */
  readonly containers: readonly { slug: string; name: string; nameEn: string }[];
}

/** What an entity is part of or within. */
export function EntityContainers({ containers }: EntityContainersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (containers.length === 0) return null;
  return (
    <div className={styles.containers}>
      <span className={styles.label}>{t('details.action.containers')}</span>
      <ul aria-label={t('details.action.containers')}>
        {containers.map((container) => (
          <li key={container.slug}>
            <NameLink look="boxed" selection={{ type: 'entity', slug: container.slug }}>
              {nameOf(container, language)}
            </NameLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
