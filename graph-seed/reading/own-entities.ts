import { DataFolder } from './data-folder.ts';
import { ProblemList } from './problem.ts';

/** Ids of the entities that stand in the folder of an article, in its order; of none where it has no such file. */
export function ownEntities(root: string, article: string): string[] {
  const folder = new DataFolder(root, new ProblemList());
  const own = folder.entityFiles().filter((file) => file.startsWith(`articles/${article}/`));
  return own.flatMap((file) => folder.entities(file).rows.map(({ row }) => row.id));
}
