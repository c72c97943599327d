import { CloseButton, Loader } from '@mantine/core';
import { Search } from 'lucide-react';
import { type ComponentProps, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOfInputMethod } from '../browser/layers.ts';
import { putKeyboardAway } from '../browser/leave-field.ts';
import styles from './query-box.module.css';

interface QueryBoxProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  /** What it is called, in words. */
  readonly label: string;
  readonly text: string;
  /** Called with what stands in it, once an input method has composed it. */
  readonly onText: (text: string) => void;
  /** What Escape and its button clear, where that is more than the text. */
  readonly onClear?: () => void;
  /** What Enter takes of what stands below; nothing while the box is empty. */
  readonly onTake?: () => void;
  /** Whether the answer to what stands in it is on its way. */
  readonly busy?: boolean;
  /** Stands at its end while it is empty. */
  readonly hint?: ReactNode;
}

function take(onTake: () => void): void {
  putKeyboardAway();
  onTake();
}

/**
 * A box that names are typed into, to find or to filter. Its keys are its own, once a list under it
 * is closed and while no input method composes.
 */
export function QueryBox(props: QueryBoxProps) {
  const { label, text, onText, onClear, onTake, busy = false, hint, ...given } = props;
  const { onKeyDown, ...attributes } = given;
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [composed, setComposed] = useState<string | null>(null);
  const shown = composed ?? text;
  const clear = onClear ?? (() => onText(''));
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    Escape: clear,
    Enter: onTake && (() => take(onTake)),
  };
  return (
    <div className={styles.box}>
      <span className={styles.icon} data-busy={busy} aria-hidden="true">
        <Search size={16} />
        <Loader size={16} color="gray" />
      </span>
      <input
        aria-label={label}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        {...attributes}
        ref={input}
        type="text"
        className={styles.input}
        value={shown}
        onChange={({ currentTarget: { value } }) =>
          composed === null ? onText(value) : setComposed(value)
        }
        onCompositionStart={() => setComposed(text)}
        onCompositionEnd={({ currentTarget: { value } }) => {
          setComposed(null);
          onText(value);
        }}
        onKeyDown={(event) => {
          if (isOfInputMethod(event.nativeEvent)) return;
          if (shown !== '') actions[event.key]?.();
          onKeyDown?.(event);
        }}
      />
      {shown === '' ? (
        hint
      ) : (
        <CloseButton
          size={28}
          aria-label={t('parts.clear', { label })}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            clear();
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}
