import { DataFolder } from './data-folder.ts';
import { ProblemList } from './problem.ts';

/** For each article that has entities in its own folder their ids, in the order of its file. */
export function ownEntities(root: string): ReadonlyMap<string, readonly string[]> {
  const folder = new DataFolder(root, new ProblemList());
  return new Map(
    folder.entityFiles().flatMap((file): [string, string[]][] => {
      const [list, article = ''] = file.split('/');
      return list === 'articles'
        ? [[article, folder.entities(file).rows.map(({ row }) => row.id)]]
        : [];
    }),
  );
}
