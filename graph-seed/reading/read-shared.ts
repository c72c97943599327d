import type { Dispute } from '../model/data-set.ts';
import type { Entity } from '../model/entity.ts';
import type { Judgement } from '../model/judgement.ts';
import { Kind } from '../model/ontology.gen.ts';
import { indexOntology, type Ontology } from '../model/ontology.ts';
import type { RetiredId } from '../model/retired-id.ts';
import { DataFolder } from './data-folder.ts';
import type { HeaderReading, KnownEntity, Row } from './draft.ts';
import { ProblemList } from './problem.ts';
import { readOntology } from './read-ontology.ts';
import type { ReadBeside } from './read-part.ts';
import { type LeftOut, readYaml } from './read-yaml.ts';
import { articleFile } from './source-shapes.ts';

/** Entities that are declared beside the articles, by file, and what could not be read of them. */
interface EntityFile {
  readonly file: string;
  readonly rows: readonly Row<Entity>[];
  readonly leftOut: readonly LeftOut[];
}

/** What all articles of a data folder share. */
export interface SharedReading {
  readonly problems: ProblemList;
  readonly header: HeaderReading | undefined;
  readonly ontology: Ontology | undefined;
  readonly entityFiles: readonly EntityFile[];
  /** Names of the folders of articles, in order. */
  readonly folders: readonly string[];
  readonly identities: readonly Row<Judgement>[];
  readonly disputes: readonly Row<Dispute>[];
  readonly retired: readonly Row<RetiredId>[];
}

export function readShared(root: string): SharedReading {
  const problems = new ProblemList();
  const folder = new DataFolder(root, problems);
  const header = folder.header();
  const ontology = readOntology(root, problems);
  const files = folder.entityFiles();
  if (files.length === 0) {
    problems.add('FILE_MISSING', { file: 'entities', line: 1 }, 'The folder has no entity files.');
  }
  return {
    problems,
    header,
    ontology,
    entityFiles: files.map((file) => folder.entities(file)),
    folders: folder.articleFolders(),
    identities: folder.identities(),
    disputes: folder.disputes(),
    retired: folder.retired(),
  };
}

/** What rules on an article need of entities, by id, as threads tell one another. */
export function knownEntities(files: readonly EntityFile[]): Map<string, KnownEntity> {
  const known = new Map<string, KnownEntity>();
  for (const { rows, leftOut } of files) {
    for (const { row } of rows) known.set(row.id, knownOf(row));
    for (const { id, kind } of leftOut) if (id !== undefined) known.set(id, { kind });
  }
  return known;
}

function knownOf({ kind, name, unnamed }: Entity): KnownEntity {
  return { kind, name, ...(unnamed && { unnamed }) };
}

/** What an article is read with: the shared entities, and of other articles what they are called. */
export function readBeside(
  root: string,
  ontology: Ontology | undefined,
  entities: ReadonlyMap<string, KnownEntity>,
  folders: readonly string[],
): ReadBeside {
  const articles = new Set(folders);
  const titles = new Map<string, KnownEntity>();
  const articleOf = (id: string) => {
    const known = titles.get(id) ?? { kind: Kind.Article, ...titleOf(root, id) };
    titles.set(id, known);
    return known;
  };
  return {
    ontology,
    index: ontology && indexOntology(ontology),
    findEntity: (id) => entities.get(id) ?? (articles.has(id) ? articleOf(id) : undefined),
  };
}

/** Few articles name another, so that its title is read when one does. */
function titleOf(root: string, folder: string): Pick<KnownEntity, 'name'> {
  const source = readYaml(root, `articles/${folder}/article.yaml`, articleFile, new ProblemList());
  return source ? { name: source.content.title } : {};
}
