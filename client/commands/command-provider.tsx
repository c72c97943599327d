import { type ReactNode, type RefObject, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { isPressed } from '../browser/is-pressed.ts';
import { belongsToLayer } from '../browser/layers.ts';
import type { CanvasController } from '../canvas/canvas.ts';
import { useShown } from '../graph/shown-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useViewStore } from '../view/view-context.ts';
import { type Command, isEnabled } from './command.ts';
import { CommandStateContext, type RunCommand, RunCommandContext } from './command-context.ts';
import { commands } from './commands.ts';
import { isSingle, useSingleKeys } from './single-keys.ts';
import { useOutcomes } from './use-outcomes.tsx';
import { useStateOfCommands } from './use-state-of-commands.ts';

interface CommandProviderProps {
  readonly canvas: RefObject<CanvasController | null>;
  readonly children: ReactNode;
}

/** Runs commands, from menus and by their keys, and tells what came of them. */
export function CommandProvider({ canvas, children }: CommandProviderProps) {
  const { i18n } = useTranslation();
  const language = useLanguage();
  const client = useClient();
  const view = useViewStore();
  const state = useStateOfCommands(useShown());
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
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented || belongsToLayer(event)) return;
    const isMeant = (command: Command) => (key: string) =>
      isPressed(key, event) && actsIn(event.target, key, command, singleKeys.isOn);
    const command = commands.find((one) => one.keys?.some(isMeant(one)));
    if (!command) return;
    const isOn = isEnabled(command, state);
    // With nothing of ours to undo, the browser would undo what was typed into a box.
    if (isOn || command.group === 'arrange') event.preventDefault();
    if (isOn) run(command);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return (
    <RunCommandContext value={run}>
      <CommandStateContext value={state}>{children}</CommandStateContext>
      {dialogs}
    </RunCommandContext>
  );
}

/** Whether a key of a command acts where it is pressed: fields keep theirs. */
function actsIn(
  target: EventTarget | null,
  key: string,
  { inFields }: Command,
  areSingleKeysOn: boolean,
): boolean {
  if (isSingle(key) && !areSingleKeysOn) return false;
  return !isTyping(target) || (!isSingle(key) && inFields === true);
}

/** Boxes to tick have no use for letters; fields to write in have. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])')
  );
}
