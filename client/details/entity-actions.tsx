import { Link } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isEnabled } from '../commands/command.ts';
import { useCommandState, useRunCommand } from '../commands/command-context.ts';
import { targetCommands } from '../commands/target-commands.ts';
import { useLanguage } from '../i18n/use-language.ts';
import action from '../parts/action.module.css';
import { CopyButton } from '../parts/copy-button.tsx';
import { permanentAddress } from '../view/permanent-address.ts';
import type { Selection } from '../view/selection.ts';
import styles from './actions.module.css';

/** What a reader can do with an entity or a missing end. */
export function EntityActions({ selection }: { readonly selection: Selection }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const run = useRunCommand();
  const state = useCommandState(selection);
  return (
    <div className={styles.actions}>
      {targetCommands
        .filter((command) => isEnabled(command, state))
        .map((command) => {
          const { id, icon: Icon } = command;
          return (
            <button
              key={id}
              type="button"
              className={action.action}
              onClick={() => run(command, selection)}
            >
              <Icon size={15} aria-hidden="true" />
              {t(`commands.name.${id}`)}
            </button>
          );
        })}
      <CopyButton
        icon={Link}
        label={t('details.action.copyLink')}
        text={() => permanentAddress(selection, language)}
      />
    </div>
  );
}
