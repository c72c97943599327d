import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { useStore } from 'zustand';
import { belongsToLayer } from '../browser/layers.ts';
import type { CanvasController } from '../canvas/canvas.ts';
import { useNetwork } from '../graph/network-context.ts';
import type { ShownPart } from '../graph/shown-part.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { Selection } from '../view/selection.ts';
import { useViewStore } from '../view/view-context.ts';
import type { CommandContext } from './command.ts';
import { CommandControlContext, isEnabled } from './command-context.ts';
import { commands } from './commands.ts';
import { HelpDialog } from './help-dialog.tsx';
import { Notice } from './notice.tsx';
import { isSingle, useSingleKeys } from './single-keys.ts';

interface CommandProviderProps {
  readonly shown: ShownPart;
  readonly canvas: RefObject<CanvasController | null>;
  readonly children: ReactNode;
}

/** Runs commands, from menus and by their keys, and tells what came of them. */
export function CommandProvider({ shown, canvas, children }: CommandProviderProps) {
  const { i18n } = useTranslation();
  const language = useLanguage();
  const network = useNetwork();
  const client = useClient();
  const view = useViewStore();
  // What can be undone changes what can be run.
  const state = useStore(view);
  const steps = useStore(view.temporal);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [notice, setNotice] = useState({ message: '', count: 0 });
  const control = useMemo(() => {
    const contextFor = (target?: Selection | null): CommandContext => ({
      network,
      view,
      shown,
      canvas: canvas.current,
      target: target === undefined ? view.getState().selection : target,
      language,
      i18n,
      client,
      tell: (message) => setNotice(({ count }) => ({ message, count: count + 1 })),
      showHelp: () => setHelpOpen(true),
    });
    return {
      contextFor,
      run: (command: (typeof commands)[number], context: CommandContext) => {
        if (isEnabled(command, context)) void command.run(context);
      },
      // A new object for each state, so that menus ask again what is enabled.
      state,
      steps,
    };
  }, [network, view, shown, canvas, language, i18n, client, state, steps]);
  const latest = useRef(control);
  latest.current = control;
  const singleKeys = useSingleKeys();
  useHotkeys(
    commands.flatMap((command) =>
      (command.keys ?? []).map(
        (key): HotkeyItem => [
          key,
          (event) => {
            if (event.isComposing || event.defaultPrevented || belongsToLayer(event)) return;
            if (isSingle(key) && !singleKeys.isOn) return;
            if (isTyping(event.target) && (isSingle(key) || !command.inFields)) return;
            const context = latest.current.contextFor();
            if (!isEnabled(command, context)) return;
            event.preventDefault();
            latest.current.run(command, context);
          },
          { preventDefault: false },
        ],
      ),
    ),
    // Which fields keep their keys is decided above.
    [],
    true,
  );
  return (
    <CommandControlContext value={control}>
      {children}
      <HelpDialog opened={isHelpOpen} onClose={() => setHelpOpen(false)} singleKeys={singleKeys} />
      <Notice {...notice} />
    </CommandControlContext>
  );
}

/** Boxes to tick have no use for letters; fields to write in have. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])')
  );
}
