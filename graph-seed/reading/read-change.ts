import type { DataFile, ReadFile } from '../model/data-file.ts';
import type { DataSetChange } from '../model/data-set-change.ts';
import type { KnownData } from '../model/known-data.ts';
import { type Before, changeOf } from './change-of.ts';
import { checkDraft } from './check-draft.ts';
import { takeFaults } from './check-folder.ts';
import { DataFolder } from './data-folder.ts';
import type { Draft, KnownEntity } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { ProblemList } from './problem.ts';
import type { Reading } from './read-data-set.ts';
import { layoutFile, layoutIn } from './read-layout.ts';
import { additionsFile, ontologyFile } from './read-ontology.ts';
import { readPart } from './read-part.ts';
import { knownEntities, readBeside } from './read-shared.ts';
import { withKnown } from './with-known.ts';

/**
 * What changed in a data folder since it was read, from the files that are others now and the articles
 * that name what those declare; or what is wrong with these. Undefined where all has to be read.
 */
export function readChange(
  root: string,
  files: readonly DataFile[],
  known: KnownData,
): Reading<DataSetChange> | undefined {
  const changed = changedPaths(known.files, files);
  if ([...changed].some(concernsAll)) return undefined;
  const problems = new ProblemList();
  const folder = new DataFolder(root, problems);
  const entityFiles = folder.entityFiles();
  const header = folder.header();
  if (!header || entityFiles.length === 0) return undefined;
  const there = new Set(folder.articleFolders());
  const sources = entityFiles
    .filter((file) => changed.has(file))
    .map((file) => folder.entities(file));
  const articles = [...new Set([...changed].flatMap(articleOf))];
  const entitiesBefore = known.entities([...declaredIn(known.files, changed), ...articles]);
  const replaced = new Set(entitiesBefore.map(({ id }) => id));
  const beside = besideOf(root, known, knownEntities(sources), {
    replaced,
    read: articles.filter((name) => there.has(name)),
  });
  const read = (names: readonly string[]) =>
    names.filter((name) => there.has(name)).map((name) => readPart(root, name, beside));
  const parts = {
    header,
    ontology: known.ontology,
    entities: sources.flatMap(({ rows }) => rows),
    leftOut: sources.flatMap(({ leftOut }) => leftOut),
    identities: folder.identities(),
    disputes: folder.disputes(),
    retired: folder.retired(),
  };
  const changedParts = read(articles);
  const draft = draftOf(root, { ...parts, articles: changedParts.map(({ trace }) => trace) });
  const before = { entities: entitiesBefore, statements: known.statementsIn(articles) };
  const affected = known
    .articlesWith(idsThatLookOther(before, draft))
    .filter((name) => !articles.includes(name));
  const allParts = [...changedParts, ...read(affected)];
  takeFaults(allParts, problems);
  const wider = draftOf(root, { ...parts, articles: allParts.map(({ trace }) => trace) });
  const again = new Set([...replaced, ...affected]);
  checkDraft(withKnown(root, wider, known, [...articles, ...affected], again), problems);
  const found = problems.sorted();
  if (found.length > 0) return { ok: false, problems: found, notes: [] };

  const declared = new Map(sources.map(({ file, rows }) => [file, rows.map(({ row }) => row.id)]));
  const stated = new Map(known.files.map(({ path, entities }) => [path, entities]));
  const value = changeOf({
    header: header.header,
    draft,
    parts: changedParts,
    before,
    articles,
    known,
    layout: layoutIn(root, new ProblemList()),
    files: files.map((file) => ({
      ...file,
      entities: declared.get(file.path) ?? stated.get(file.path) ?? [],
    })),
  });
  return { ok: true, value, notes: [] };
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

/** Entities as they are now: of changed files, of articles that are read, else as they are known. */
function besideOf(
  root: string,
  known: KnownData,
  changed: ReadonlyMap<string, KnownEntity>,
  { replaced, read }: { replaced: ReadonlySet<string>; read: readonly string[] },
) {
  const beside = readBeside(root, known.ontology, changed, read);
  const asked = new Map<string, KnownEntity | undefined>();
  const findEntity = (id: string) => {
    const now = beside.findEntity(id);
    if (now || replaced.has(id)) return now;
    if (!asked.has(id)) asked.set(id, known.entities([id])[0]);
    return asked.get(id);
  };
  return { ...beside, findEntity };
}

/** Everything is checked by the ontology, and drawn by the layout. */
function concernsAll(path: string): boolean {
  return path.endsWith(ontologyFile) || path === additionsFile || path === layoutFile;
}

function articleOf(path: string): string[] {
  const [folder, name] = path.split('/');
  return folder === 'articles' && name !== undefined ? [name] : [];
}

function declaredIn(files: readonly ReadFile[], changed: ReadonlySet<string>): string[] {
  return files.flatMap(({ path, entities }) => (changed.has(path) ? entities : []));
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
