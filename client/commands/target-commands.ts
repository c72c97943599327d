import { BookOpenText, EyeOff, Focus, Link, ListMinus, ListPlus, Pin, Route } from 'lucide-react';
import { hangingOn } from '../graph/shown-part.ts';
import { enterPanel } from '../panels/panel-focus.ts';
import { permanentAddress } from '../view/permanent-address.ts';
import { type SelectionType, selectionTypes } from '../view/selection.ts';
import { collapse, expand, focusOn, hide, togglePin } from '../view/transitions.ts';
import type { Command, CommandState } from './command.ts';
import { statementCommands } from './statement-commands.ts';

const drawn: readonly SelectionType[] = ['entity', 'missing'];

/** What can be done with an entity, a missing end or a statement that is meant. */
export const targetCommands: readonly Command[] = [
  {
    id: 'expand',
    group: 'target',
    icon: ListPlus,
    keys: ['E'],
    about: drawn,
    isEnabled: (state) => (state.shown.more.get(slugOf(state)) ?? 0) > 0,
    run: arranging(expand),
  },
  {
    id: 'collapse',
    group: 'target',
    icon: ListMinus,
    keys: ['C'],
    about: drawn,
    isEnabled: canCollapse,
    run: arranging(collapse),
  },
  {
    id: 'focus',
    group: 'target',
    icon: Focus,
    keys: ['F'],
    about: drawn,
    run: arranging(focusOn),
  },
  {
    id: 'hide',
    group: 'target',
    icon: EyeOff,
    keys: ['H', 'Delete'],
    about: drawn,
    isEnabled: isShown,
    run: arranging(hide),
  },
  {
    id: 'pin',
    group: 'target',
    icon: Pin,
    keys: ['P'],
    about: drawn,
    isEnabled: isShown,
    run: (context) => {
      const slug = slugOf(context);
      const place = context.canvas?.placeOf(slug);
      if (place) context.view.getState().arrange(togglePin(slug, place));
    },
  },
  {
    id: 'pathsFrom',
    group: 'target',
    icon: Route,
    keys: ['R'],
    about: ['entity'],
    run: (context) => context.view.getState().askPaths({ from: slugOf(context) }),
  },
  {
    id: 'readSource',
    group: 'target',
    icon: BookOpenText,
    keys: ['S'],
    about: ['entity', 'statement'],
    run: ({ target, view }) => {
      enterPanel(() => {
        if (target) view.getState().select({ type: target.type, slug: target.slug });
        view.getState().openPanel('article');
      });
    },
  },
  ...statementCommands,
  {
    id: 'copyTargetLink',
    group: 'target',
    icon: Link,
    keys: ['shift+L'],
    about: selectionTypes,
    run: async ({ target, language, i18n, copy }) => {
      if (target) await copy(permanentAddress(target, language), i18n.t('commands.copiedLink'));
    },
  },
];

function slugOf({ target }: CommandState): string {
  return target?.slug ?? '';
}

function isShown(state: CommandState): boolean {
  return state.shown.nodes.has(slugOf(state));
}

function canCollapse(state: CommandState): boolean {
  const { network, arrangement } = state;
  const slug = slugOf(state);
  if (arrangement.expanded.length > 0) {
    return arrangement.expanded.includes(slug) && arrangement.expanded.some((one) => one !== slug);
  }
  if (arrangement.collapsed.includes(slug)) return false;
  return hangingOn(network.drawing, arrangement, slug).size > 0;
}

function arranging(change: typeof expand): Command['run'] {
  return (context) => context.view.getState().arrange(change(slugOf(context)));
}
