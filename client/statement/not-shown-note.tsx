import { useTranslation } from 'react-i18next';
import type { NotShown } from '../graph/not-shown.ts';
import action from '../parts/action.module.css';
import { useView } from '../view/view-context.ts';
import styles from './not-shown-note.module.css';
import { useNotShownText } from './not-shown-text.ts';

/** Why something is not in the drawing, with the way to bring it there. */
export function NotShownNote({ why }: { readonly why: NotShown | null }) {
  const { t } = useTranslation();
  const words = useNotShownText();
  const arrange = useView((state) => state.arrange);
  if (!why) return null;
  const { shownBy } = why;
  return (
    <p className={styles.note}>
      <span>{words(why)}</span>{' '}
      {shownBy && (
        <button type="button" className={action.action} onClick={() => arrange(() => shownBy)}>
          {t('statement.notShown.show')}
        </button>
      )}
    </p>
  );
}
