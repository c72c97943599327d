import {
  BookOpenText,
  BriefcaseBusiness,
  CircleDashed,
  Grid3x3,
  Handshake,
  List,
  Rows3,
} from 'lucide-react';
import type { DocumentInput } from 'urql';
import { EntitiesDocument } from '../api/entities-document.ts';
import { OpenGapsDocument } from '../api/open-gaps-document.ts';
import { PairingsDocument } from '../api/pairings-document.ts';
import { queryOf } from '../api/query-of.ts';
import type { ShownQuery } from '../api/shown-query.ts';
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
import { toldVariables } from '../view/told.ts';
import type { View } from '../view/view.ts';
import type { Panel } from './panel.ts';
import { pathsPanel } from './paths-panel-row.ts';

/** A document whose variables ask for the sources and times that the reader has chosen. */
function toldQuery(document: DocumentInput, { arrangement }: View): ShownQuery {
  return { query: queryOf(document), variables: { ...toldVariables(arrangement.told) } };
}

/** Every panel, in the order of the tabs. */
export const panels: readonly Panel[] = [
  { id: 'article', icon: BookOpenText, Content: ArticlePanel, query: articleQuery },
  {
    id: 'work',
    icon: BriefcaseBusiness,
    Content: WorkPanel,
    query: (view) => toldQuery(WorkDocument, view),
  },
  {
    id: 'pairings',
    icon: Handshake,
    Content: PairingsPanel,
    query: (view) => toldQuery(PairingsDocument, view),
  },
  {
    id: 'matrix',
    icon: Grid3x3,
    Content: MatrixPanel,
    query: (view) => toldQuery(PairingsDocument, view),
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
    query: (view) => toldQuery(OpenGapsDocument, view),
  },
];
