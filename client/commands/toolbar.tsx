import { ActionIcon, Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMac, keyName } from '../browser/key-name.ts';
import { ScrollFrame } from '../parts/scroll-frame.tsx';
import { useLayer } from '../parts/use-layer.ts';
import { useSmallScreen } from '../parts/use-small-screen.ts';
import { type Command, isEnabled } from './command.ts';
import { useCommandState, useRunCommand } from './command-context.ts';
import { commandGroups } from './command-groups.ts';
import { CommandItem } from './command-item.tsx';
import styles from './commands.module.css';
import { commands } from './commands.ts';

/** The buttons at the drawing, and every other command in a menu. */
export function Toolbar() {
  const { t } = useTranslation();
  const run = useRunCommand();
  const state = useCommandState();
  const isSmall = useSmallScreen();
  const isInToolbar = ({ inToolbar, group }: Command) =>
    inToolbar === true && (group === 'look' || !isSmall);
  const [isOpen, setOpen] = useState(false);
  const menu = useLayer<HTMLDivElement>(isOpen, () => setOpen(false));
  const inMenu = commandGroups.flatMap((group) =>
    group === 'target' || group === 'go'
      ? []
      : commands.filter((command) => command.group === group && !isInToolbar(command)),
  );
  const first = inMenu.find((command) => isEnabled(command, state));
  return (
    <div
      role="toolbar"
      aria-label={t('commands.toolbar')}
      className={styles.toolbar}
      data-over="bottom"
    >
      {commands.filter(isInToolbar).map((command) => {
        const { id, icon: Icon, keys } = command;
        const name = t(`commands.name.${id}`);
        const key = keys?.[0];
        return (
          <ActionIcon
            key={id}
            variant="default"
            size={36}
            aria-label={name}
            title={key ? `${name} (${keyName(key, isMac())})` : name}
            // Not `disabled`: the focus would be lost with the last step that is undone.
            aria-disabled={!isEnabled(command, state)}
            className={styles.tool}
            onClick={() => run(command)}
          >
            <Icon size={18} aria-hidden="true" />
          </ActionIcon>
        );
      })}
      <Menu
        opened={isOpen}
        onChange={setOpen}
        returnFocus={false}
        position="top-end"
        withinPortal={false}
        // On a low screen it stands over its button rather than out of sight.
        middlewares={{ flip: false, shift: { crossAxis: true, padding: 8 } }}
        withInitialFocusPlaceholder={false}
        shadow="md"
        width={280}
      >
        <Menu.Target>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('commands.menu')}
            title={t('commands.menu')}
          >
            <Ellipsis size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown ref={menu} className={styles.menu}>
          <ScrollFrame className={styles.menuItems}>
            {commandGroups.map((group) => {
              const members = inMenu.filter((command) => command.group === group);
              if (members.length === 0) return null;
              return [
                <Menu.Label key={group} className={styles.menuLabel ?? ''}>
                  {t(`commands.group.${group}`)}
                </Menu.Label>,
                ...members.map((command) => (
                  <CommandItem key={command.id} command={command} takesFocus={command === first} />
                )),
              ];
            })}
          </ScrollFrame>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
