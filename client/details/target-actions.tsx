import { useTranslation } from 'react-i18next';
import { type CommandTarget, isEnabled } from '../commands/command.ts';
import { useCommandState, useRunCommand } from '../commands/command-context.ts';
import { targetCommands } from '../commands/target-commands.ts';
import action from '../parts/action.module.css';
import styles from './details.module.css';

/** The commands that can be done with an entity, a missing end or a statement, as buttons. */
export function TargetActions({ target }: { readonly target: CommandTarget }) {
  const { t } = useTranslation();
  const run = useRunCommand();
  const state = useCommandState(target);
  return (
    <div className={`${action.actions} ${styles.actions}`}>
      {targetCommands
        .filter((command) => isEnabled(command, state))
        .map((command) => {
          const { id, icon: Icon } = command;
          return (
            <button
              key={id}
              type="button"
              className={action.action}
              onClick={() => run(command, target)}
            >
              <Icon size={15} aria-hidden="true" />
              <span>{t(`commands.name.${id}`)}</span>
            </button>
          );
        })}
    </div>
  );
}
