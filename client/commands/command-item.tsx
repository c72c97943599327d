import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Command, CommandContext } from './command.ts';
import { isEnabled, useCommands } from './command-context.ts';
import styles from './commands.module.css';
import { isMac, keyName } from './key-name.ts';

interface CommandItemProps {
  readonly command: Command;
  readonly context: CommandContext;
}

/** A command as an item of a menu, with its key. */
export function CommandItem({ command, context }: CommandItemProps) {
  const { t } = useTranslation();
  const { run } = useCommands();
  const { id, icon: Icon, keys } = command;
  const key = keys?.[0];
  return (
    <Menu.Item
      leftSection={<Icon size={16} aria-hidden="true" />}
      rightSection={key && <kbd className={styles.key}>{keyName(key, isMac())}</kbd>}
      disabled={!isEnabled(command, context)}
      onClick={() => run(command, context)}
    >
      {t(`commands.name.${id}`)}
    </Menu.Item>
  );
}
