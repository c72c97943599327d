import type { DataFile, ReadFile } from '../model/data-file.ts';
import type { DataSetChange } from '../model/data-set-change.ts';
import type { KnownData } from '../model/known-data.ts';
import { type Before, changeOf } from './change-of.ts';
import { checkDraft } from './check-draft.ts';
import { DataFolder, disputesPath, identitiesPath, retiredPath } from './data-folder.ts';
import type { Draft, Row } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { nowhere, ProblemList } from './problem.ts';
import { layoutFile, layoutIn } from './read-layout.ts';
import { ontologyFile } from './read-ontology.ts';
import { withKnown } from './with-known.ts';

/**
 * What changed in a data folder since it was read, from the files that are others now and the articles
 * that name what those declare. Undefined where something is wrong, or where all has to be read: the
 * whole reading tells.
 */
export function readChange(
  root: string,
  files: readonly DataFile[],
  known: KnownData,
): DataSetChange | undefined {
  const changed = changedPaths(known.files, files);
  if ([...changed].some(concernsAll)) return undefined;
  const problems = new ProblemList();
  const folder = new DataFolder(root, problems);
  const entityFiles = folder.entityFiles();
  const header = folder.header();
  if (!header || entityFiles.length === 0) return undefined;
  const there = new Set(folder.articleFolders());
  const read = (names: readonly string[]) =>
    names.filter((name) => there.has(name)).map((name) => folder.article(name, known.ontology));

  const sources = entityFiles
    .filter((file) => changed.has(file))
    .map((file) => folder.entities(file));
  const articles = [...new Set([...changed].flatMap(articleOf))];
  const folders = read(articles);
  const parts = {
    ontology: known.ontology,
    entities: sources.flatMap(({ rows }) => rows),
    leftOut: sources.flatMap(({ leftOut }) => leftOut),
    identities: rowsOf(changed.has(identitiesPath), known.identities, () => folder.identities()),
    disputes: rowsOf(changed.has(disputesPath), known.disputes, () => folder.disputes()),
    retired: rowsOf(changed.has(retiredPath), known.retired, () => folder.retired()),
  };
  const draft = draftOf(root, { ...parts, folders });
  const before = {
    entities: known.entities([...declaredIn(known.files, changed), ...articles]),
    statements: known.statementsIn(articles),
  };
  const affected = known
    .articlesWith(idsThatLookOther(before, draft))
    .filter((name) => !articles.includes(name));
  const wider = draftOf(root, { ...parts, folders: [...folders, ...read(affected)] });
  const replaced = [...before.entities.map(({ id }) => id), ...affected];
  checkDraft(withKnown(wider, known, [...articles, ...affected], new Set(replaced)), problems);
  if (problems.lost.size > 0 || problems.sorted().length > 0) return undefined;

  const declared = new Map(sources.map(({ file, rows }) => [file, rows.map(({ row }) => row.id)]));
  const stated = new Map(known.files.map(({ path, entities }) => [path, entities]));
  return changeOf({
    header,
    draft,
    before,
    articles,
    known,
    layout: layoutIn(root, new ProblemList()),
    files: files.map((file) => ({
      ...file,
      entities: declared.get(file.path) ?? stated.get(file.path) ?? [],
    })),
  });
}

/** Paths of files that are new, gone or others. */
function changedPaths(before: readonly DataFile[], now: readonly DataFile[]): Set<string> {
  const known = new Map(before.map(({ path, digest }) => [path, digest]));
  const changed = new Set<string>();
  for (const { path, digest } of now) {
    if (known.get(path) !== digest) changed.add(path);
    known.delete(path);
  }
  return new Set([...changed, ...known.keys()]);
}

/** Everything is checked by the ontology, and drawn by the layout. */
function concernsAll(path: string): boolean {
  return path.endsWith(ontologyFile) || path === layoutFile;
}

function articleOf(path: string): string[] {
  const [folder, name] = path.split('/');
  return folder === 'articles' && name !== undefined ? [name] : [];
}

function declaredIn(files: readonly ReadFile[], changed: ReadonlySet<string>): string[] {
  return files.flatMap(({ path, entities }) => (changed.has(path) ? entities : []));
}

function rowsOf<T>(isChanged: boolean, known: readonly T[], read: () => Row<T>[]): Row<T>[] {
  return isChanged ? read() : known.map((row) => ({ row, place: nowhere }));
}

/** Of entities and statements that are gone, or of which a rule that looks across articles sees another. */
function idsThatLookOther(before: Before, draft: Draft): string[] {
  const now = new Map(draft.entities.map(({ entity }) => [entity.id, entity]));
  const declared = new Set(draft.declared.map(({ id }) => id));
  const others = before.entities.filter(({ id, kind, name, unnamed }) => {
    const entity = now.get(id);
    return entity?.kind !== kind || entity.name !== name || entity.unnamed !== unnamed;
  });
  const gone = before.statements.filter(({ id }) => !declared.has(id));
  return [...others, ...gone].map(({ id }) => id);
}
