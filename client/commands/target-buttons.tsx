import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isEnabled, useCommands } from './command-context.ts';
import styles from './commands.module.css';
import { targetCommands } from './target-commands.ts';

/** What can be done with what is chosen, as buttons in its details. */
export function TargetButtons() {
  const { t } = useTranslation();
  const { contextFor, run } = useCommands();
  const context = contextFor();
  return (
    <div className={styles.targetButtons}>
      {targetCommands
        .filter((command) => isEnabled(command, context))
        .map((command) => {
          const { id, icon: Icon } = command;
          return (
            <Button
              key={id}
              size="compact-sm"
              variant="default"
              leftSection={<Icon size={14} aria-hidden="true" />}
              onClick={() => run(command, contextFor())}
            >
              {t(`commands.name.${id}`)}
            </Button>
          );
        })}
    </div>
  );
}
