import { upperSnake } from '../../graph-seed/model/upper-snake.ts';

const under = (folder: string) => (slug: string) => `/${folder}/${encodeURIComponent(slug)}`;

/** The permanent address of everything that has one, as the page's own script writes it too. */
export const paths = {
  home: '/',
  entity: under('entity'),
  statement: under('statement'),
  missing: under('missing'),
  article: under('article'),
  sentence: (article: string, sentence: string) =>
    `${under('article')(article)}/${encodeURIComponent(sentence)}`,
  kind: (id: string) => under('kind')(upperSnake(id)),
  family: (id: string) => under('family')(upperSnake(id)),
};
