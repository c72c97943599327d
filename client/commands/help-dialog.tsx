import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isMac, keyName } from '../browser/key-name.ts';
import { Signs } from '../legend/signs.tsx';
import { TopDialog } from '../parts/top-dialog.tsx';
import { commandGroups } from './command-groups.ts';
import styles from './commands.module.css';
import { commands } from './commands.ts';
import type { SingleKeys } from './single-keys.ts';

interface HelpDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly singleKeys: SingleKeys;
}

/** Every command with its keys, drawn from the list of commands. */
export function HelpDialog({ opened, onClose, singleKeys }: HelpDialogProps) {
  const { t } = useTranslation();
  return (
    <TopDialog opened={opened} onClose={onClose} title={t('commands.name.help')}>
      <p className={styles.hint}>{t('commands.canvasKeys')}</p>
      <Signs />
      <Checkbox
        className={styles.singleKeys ?? ''}
        checked={singleKeys.isOn}
        onChange={(event) => singleKeys.set(event.currentTarget.checked)}
        label={t('commands.singleKeys')}
      />
      {commandGroups.map((group) => (
        <table key={group} className={styles.keys}>
          <caption>{t(`commands.group.${group}`)}</caption>
          <tbody>
            {commands
              .filter((command) => command.group === group && command.keys)
              .map(({ id, keys = [] }) => (
                <tr key={id}>
                  <th scope="row">{t(`commands.name.${id}`)}</th>
                  <td>
                    <kbd>{keyName(keys[0] ?? '', isMac())}</kbd>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </TopDialog>
  );
}
