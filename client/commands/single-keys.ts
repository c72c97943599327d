import { useLocalStorage } from '@mantine/hooks';

/** Whether keys without Ctrl or ⌘ act, which some ways of input cannot live with (WCAG 2.1.4). */
export interface SingleKeys {
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
}

const everywhere = /^(escape|f\d+|delete)$/i;

/** Whether a key is a character alone; those can be switched off. */
export function isSingle(key: string): boolean {
  return !key.includes('mod+') && !everywhere.test(key);
}

/** The reader's choice, kept for the next visit. */
export function useSingleKeys(): SingleKeys {
  const [isOn, set] = useLocalStorage({ key: 'single-keys', defaultValue: true });
  return { isOn, set };
}
