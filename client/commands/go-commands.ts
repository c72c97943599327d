import { CircleHelp, PanelBottomClose, Search } from 'lucide-react';
import { focusSearch } from '../browser/focus-search.ts';
import { enterPanel } from '../panels/panel-focus.ts';
import { panels } from '../panels/panels.ts';
import type { PanelId } from '../view/panel-ids.ts';
import type { Command } from './command.ts';

const openIds: Record<PanelId, Command['id']> = {
  article: 'openArticle',
  work: 'openWork',
  pairings: 'openPairings',
  matrix: 'openMatrix',
  entities: 'openEntities',
  statements: 'openStatements',
  paths: 'openPaths',
  gaps: 'openGaps',
};

/** What leads to another part of the page. */
export const goCommands: readonly Command[] = [
  {
    id: 'search',
    group: 'go',
    icon: Search,
    keys: ['/', 'mod+K'],
    inFields: true,
    run: focusSearch,
  },
  ...panels.map(
    ({ id, icon }, index): Command => ({
      id: openIds[id],
      group: 'go',
      icon,
      keys: [`${index + 1}`],
      run: ({ view }) => enterPanel(() => view.getState().openPanel(id)),
    }),
  ),
  {
    id: 'closePanel',
    group: 'go',
    icon: PanelBottomClose,
    keys: ['`'],
    isEnabled: ({ panel }) => panel !== null,
    run: ({ view }) => view.getState().openPanel(null),
  },
  { id: 'help', group: 'help', icon: CircleHelp, keys: ['?'], run: (c) => c.showHelp() },
];
