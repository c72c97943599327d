import { ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Path } from '../api/paths-document.ts';
import { usePrinting } from '../browser/use-printing.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { PathHop } from './path-hop.tsx';
import styles from './paths.module.css';
import { entitiesOfPath } from './spotlight-of-path.ts';

interface PathItemProps {
  readonly path: Path;
  readonly isOpen: boolean;
  readonly isLit: boolean;
  readonly onToggle: () => void;
  /** Whether the pointer or the focus is on it. */
  readonly onPoint: (isPointedAt: boolean) => void;
}

/** A path by the names along it, to be opened to its hops. */
export function PathItem({ path, isLit, onToggle, onPoint, ...shown }: PathItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const isPrinting = usePrinting();
  const isOpen = shown.isOpen || isPrinting;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li
      className={styles.path}
      data-lit={isLit}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
    >
      <h3 className={styles.heading}>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <Chevron size={16} aria-hidden="true" />
          <span>
            {entitiesOfPath(path).map((entity, index) => (
              <Fragment key={entity.slug}>
                {index > 0 && <span className={styles.arrow}> → </span>}
                <Words>{nameOf(entity, language)}</Words>
              </Fragment>
            ))}
            <span className={styles.length}>
              {' '}
              <span>{t('paths.hops', { count: path.length })}</span>
              {isLit && <span>{` · ${t('paths.lit')}`}</span>}
            </span>
          </span>
        </button>
      </h3>
      <ol id={id} className={styles.hops} hidden={!isOpen}>
        {isOpen &&
          path.hops.map((hop, index) => (
            <PathHop key={hop.to?.slug} hop={hop} number={index + 1} />
          ))}
      </ol>
    </li>
  );
}
