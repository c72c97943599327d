import { Route } from 'lucide-react';
import type { Panel } from '../panels/panel.ts';
import { PathsPanel } from './paths-panel.tsx';

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
          evidence { exact start end }
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
