import { Route } from 'lucide-react';
import { PathsPanel } from '../paths/paths-panel.tsx';
import type { Panel } from './panel.ts';

const query = `query Paths($from: String!, $to: String!) {
  paths(from: $from, to: $to) {
    truncated
    paths {
      length
      hops {
        from { name nameEn }
        to { name nameEn }
        statements {
          zh: sentence(language: ZH)
          en: sentence(language: EN)
          certainty
          evidence { words }
        }
      }
    }
  }
}`;

/** The search for paths as one of the panels. */
export const pathsPanel: Panel = {
  id: 'paths',
  icon: Route,
  Content: PathsPanel,
  query: ({ pathFrom, pathTo }) => ({
    query,
    variables: { from: pathFrom ?? '', to: pathTo ?? '' },
  }),
};
