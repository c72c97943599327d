import { Link, Route } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { permanentAddress } from '../view/permanent-address.ts';
import { useView } from '../view/view-context.ts';
import styles from './actions.module.css';
import { CopyButton } from './copy-button.tsx';

/** What a reader can do with an entity. */
export function EntityActions({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const askPaths = useView((state) => state.askPaths);
  return (
    <div className={styles.actions}>
      <button type="button" className={styles.action} onClick={() => askPaths({ from: slug })}>
        <Route size={15} aria-hidden="true" />
        {t('actions.pathsFromHere')}
      </button>
      <CopyButton
        icon={Link}
        label={t('actions.copyLink')}
        text={() => permanentAddress({ type: 'entity', slug }, language)}
      />
    </div>
  );
}
