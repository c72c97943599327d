import { Route } from 'lucide-react';
import { PathsPanel } from '../paths/paths-panel.tsx';
import { toldVariables } from '../view/told.ts';
import type { Panel } from './panel.ts';

const query = `query Paths($from: String!, $to: String!, $throughPlaces: Boolean!,
  $articles: [String!], $publishers: [String!], $reported: Days, $valid: Days) {
  paths(from: $from, to: $to, throughPlaces: $throughPlaces,
    articles: $articles, publishers: $publishers, reported: $reported, valid: $valid) {
    truncated
    paths {
      length
      hops {
        from { name nameEn }
        to { name nameEn }
        told {
          statement { zh: sentence(language: ZH) en: sentence(language: EN) status certainty }
          sentences { sentence { text translation } }
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
  query: ({ pathFrom, pathTo, pathThroughPlaces, arrangement }) => ({
    query,
    variables: {
      from: pathFrom ?? '',
      to: pathTo ?? '',
      throughPlaces: pathThroughPlaces,
      ...toldVariables(arrangement.told),
    },
  }),
};
