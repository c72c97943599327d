import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { type ReactNode, type RefObject, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { belongsToLayer } from '../browser/layers.ts';
import type { CanvasController } from '../canvas/canvas.ts';
import type { ShownPart } from '../graph/shown-part.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useViewStore } from '../view/view-context.ts';
import { isEnabled } from './command.ts';
import { CommandStateContext, type RunCommand, RunCommandContext } from './command-context.ts';
import { commands } from './commands.ts';
import { isSingle, useSingleKeys } from './single-keys.ts';
import { useOutcomes } from './use-outcomes.tsx';
import { useStateOfCommands } from './use-state-of-commands.ts';

interface CommandProviderProps {
  readonly shown: ShownPart;
  readonly canvas: RefObject<CanvasController | null>;
  readonly children: ReactNode;
}

/** Runs commands, from menus and by their keys, and tells what came of them. */
export function CommandProvider({ shown, canvas, children }: CommandProviderProps) {
  const { i18n } = useTranslation();
  const language = useLanguage();
  const client = useClient();
  const view = useViewStore();
  const state = useStateOfCommands(shown);
  const singleKeys = useSingleKeys();
  const { outcomes, dialogs } = useOutcomes(singleKeys);
  const latest = useRef({ state, language });
  latest.current = { state, language };
  const run = useMemo<RunCommand>(
    () => (command, target) => {
      const { state: now, language: spoken } = latest.current;
      const about = { ...now, target: target === undefined ? now.target : target };
      if (!isEnabled(command, about)) return;
      void command.run({
        ...about,
        view,
        canvas: canvas.current,
        language: spoken,
        i18n,
        client,
        ...outcomes,
      });
    },
    [view, canvas, i18n, client, outcomes],
  );
  useHotkeys(
    commands.flatMap((command) =>
      (command.keys ?? []).map(
        (key): HotkeyItem => [
          key,
          (event) => {
            if (event.isComposing || event.defaultPrevented || belongsToLayer(event)) return;
            if (isSingle(key) && !singleKeys.isOn) return;
            if (isTyping(event.target) && (isSingle(key) || !command.inFields)) return;
            if (!isEnabled(command, state)) return;
            event.preventDefault();
            run(command);
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
    <RunCommandContext value={run}>
      <CommandStateContext value={state}>{children}</CommandStateContext>
      {dialogs}
    </RunCommandContext>
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
