import {
  BookOpenText,
  BriefcaseBusiness,
  CircleDashed,
  Grid3x3,
  Handshake,
  List,
  Rows3,
} from 'lucide-react';
import { EntitiesDocument } from '../api/entities-document.ts';
import { OpenGapsDocument } from '../api/open-gaps-document.ts';
import { PairingsDocument } from '../api/pairings-document.ts';
import { queryOf } from '../api/query-of.ts';
import { StatementsDocument } from '../api/statements-document.ts';
import { WorkDocument } from '../api/work-document.ts';
import { ArticlePanel } from '../article/article-panel.tsx';
import { articleQuery } from '../article/article-query.ts';
import { MatrixPanel } from '../matrix/matrix-panel.tsx';
import { EntitiesPanel } from '../table/entities-panel.tsx';
import { GapsPanel } from '../table/gaps-panel.tsx';
import { PairingsPanel } from '../table/pairings-panel.tsx';
import { StatementsPanel } from '../table/statements-panel.tsx';
import { WorkPanel } from '../table/work-panel.tsx';
import type { Panel } from './panel.ts';
import { pathsPanel } from './paths-panel-row.ts';

/** Every panel, in the order of the tabs. */
export const panels: readonly Panel[] = [
  { id: 'article', icon: BookOpenText, Content: ArticlePanel, query: articleQuery },
  {
    id: 'work',
    icon: BriefcaseBusiness,
    Content: WorkPanel,
    query: () => ({ query: queryOf(WorkDocument) }),
  },
  {
    id: 'pairings',
    icon: Handshake,
    Content: PairingsPanel,
    query: () => ({ query: queryOf(PairingsDocument) }),
  },
  {
    id: 'matrix',
    icon: Grid3x3,
    Content: MatrixPanel,
    query: () => ({ query: queryOf(PairingsDocument) }),
  },
  {
    id: 'entities',
    icon: List,
    Content: EntitiesPanel,
    query: () => ({ query: queryOf(EntitiesDocument) }),
  },
  {
    id: 'statements',
    icon: Rows3,
    Content: StatementsPanel,
    query: () => ({ query: queryOf(StatementsDocument) }),
  },
  pathsPanel,
  {
    id: 'gaps',
    icon: CircleDashed,
    Content: GapsPanel,
    query: () => ({ query: queryOf(OpenGapsDocument) }),
  },
];
