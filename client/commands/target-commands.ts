import { BookOpenText, EyeOff, Focus, ListMinus, ListPlus, Pin, Route } from 'lucide-react';
import { hangingOn } from '../graph/shown-part.ts';
import { collapse, expand, focusOn, hide, togglePin } from '../view/transitions.ts';
import type { Command, CommandContext, CommandState } from './command.ts';

/** What can be done with an entity, a missing end or a statement that is meant. */
export const targetCommands: readonly Command[] = [
  {
    id: 'expand',
    group: 'target',
    icon: ListPlus,
    keys: ['E'],
    isEnabled: (state) => (state.shown.more.get(nodeSlug(state) ?? '') ?? 0) > 0,
    run: arranging((slug) => expand(slug)),
  },
  {
    id: 'collapse',
    group: 'target',
    icon: ListMinus,
    keys: ['C'],
    isEnabled: canCollapse,
    run: arranging((slug) => collapse(slug)),
  },
  {
    id: 'focus',
    group: 'target',
    icon: Focus,
    keys: ['F'],
    isEnabled: (state) => nodeSlug(state) !== undefined,
    run: arranging((slug) => focusOn(slug)),
  },
  {
    id: 'hide',
    group: 'target',
    icon: EyeOff,
    keys: ['H', 'Delete'],
    isEnabled: isShownNode,
    run: arranging((slug) => hide(slug)),
  },
  {
    id: 'pin',
    group: 'target',
    icon: Pin,
    keys: ['P'],
    isEnabled: isShownNode,
    run: (context) => {
      const slug = nodeSlug(context);
      const place = slug === undefined ? undefined : context.canvas?.placeOf(slug);
      if (slug === undefined || !place) return;
      context.view.getState().arrange(togglePin(slug, place));
    },
  },
  {
    id: 'pathsFrom',
    group: 'target',
    icon: Route,
    keys: ['R'],
    isEnabled: ({ target }) => target?.type === 'entity',
    run: ({ target, view }) => {
      if (target) view.getState().askPaths({ from: target.slug });
    },
  },
  {
    id: 'readSource',
    group: 'target',
    icon: BookOpenText,
    isEnabled: ({ target }) => target?.type === 'statement' || target?.type === 'entity',
    run: ({ target, view }) => {
      view.getState().select(target);
      view.getState().openPanel('article');
    },
  },
];

function nodeSlug({ target }: CommandState): string | undefined {
  return target?.type === 'entity' || target?.type === 'missing' ? target.slug : undefined;
}

function isShownNode(state: CommandState): boolean {
  const slug = nodeSlug(state);
  return slug !== undefined && state.shown.nodes.has(slug);
}

function canCollapse(state: CommandState): boolean {
  const slug = nodeSlug(state);
  if (slug === undefined) return false;
  const { network, arrangement } = state;
  if (arrangement.expanded.length > 0) {
    return arrangement.expanded.includes(slug) && arrangement.expanded.some((one) => one !== slug);
  }
  if (arrangement.collapsed.includes(slug)) return false;
  return hangingOn(network.drawing, arrangement, slug).size > 0;
}

function arranging(change: (slug: string) => ReturnType<typeof expand>) {
  return (context: CommandContext) => {
    const slug = nodeSlug(context);
    if (slug !== undefined) context.view.getState().arrange(change(slug));
  };
}
