import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isMac, keyName } from '../browser/key-name.ts';
import type { Selection } from '../view/selection.ts';
import { type Command, isEnabled } from './command.ts';
import { useCommandState, useRunCommand } from './command-context.ts';
import styles from './commands.module.css';

interface CommandItemProps {
  readonly command: Command;
  /** What it is about; what is chosen where it is left out. */
  readonly target?: Selection | null;
  /** Whether the menu begins here. */
  readonly takesFocus: boolean;
}

/** A command as an item of a menu, with its key. */
export function CommandItem({ command, target, takesFocus }: CommandItemProps) {
  const { t } = useTranslation();
  const run = useRunCommand();
  const state = useCommandState(target);
  const { id, icon: Icon, keys } = command;
  const key = keys?.[0];
  return (
    <Menu.Item
      leftSection={<Icon size={16} aria-hidden="true" />}
      rightSection={key && <kbd className={styles.key}>{keyName(key, isMac())}</kbd>}
      data-autofocus={takesFocus || undefined}
      disabled={!isEnabled(command, state)}
      onClick={() => run(command, target)}
    >
      {t(`commands.name.${id}`)}
    </Menu.Item>
  );
}
