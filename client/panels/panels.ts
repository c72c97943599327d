import { BookOpenText } from 'lucide-react';
import { ArticlePanel } from '../article/article-panel.tsx';
import { articleQuery } from '../article/article-query.ts';
import { pathsPanel } from '../paths/panel-of-paths.ts';
import type { Panel } from './panel.ts';

/** Every panel, in the order of the tabs. */
export const panels: readonly Panel[] = [
  { id: 'article', icon: BookOpenText, Content: ArticlePanel, query: articleQuery },
  pathsPanel,
];
