import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { Kind } from '../model/ontology.gen.ts';
import type { Ontology } from '../model/ontology.ts';
import type { HeaderReading, Row } from './draft.ts';
import type { ProblemList } from './problem.ts';
import { type ArticleReading, readArticle } from './read-article.ts';
import { readYaml, readYamlWithIds } from './read-yaml.ts';
import { readStatements, type StatementsReading } from './resolve-statements.ts';
import {
  dataSetFile,
  disputesFile,
  entitiesFile,
  identitiesFile,
  retiredFile,
} from './source-shapes.ts';

const identitiesPath = 'identities.yaml';
const disputesPath = 'disputes.yaml';
const retiredPath = 'retired.yaml';

/** The file of entities that an article names first, in its folder. */
const ownEntitiesName = 'entities.yaml';

/** What a folder of `articles/` holds. */
export interface FolderReading {
  readonly article: ArticleReading | undefined;
  readonly statements: StatementsReading;
}

/** Reads the parts of a data folder, and reports what is wrong in each of them. */
export class DataFolder {
  readonly root: string;
  readonly #problems: ProblemList;

  constructor(root: string, problems: ProblemList) {
    this.root = root;
    this.#problems = problems;
  }

  /** What the data set says of itself, and where it names its examples. */
  header(): HeaderReading | undefined {
    const source = readYaml(this.root, 'data-set.yaml', dataSetFile, this.#problems);
    return source && { header: source.content, place: source.at('examples') };
  }

  /** The files of entities, those that articles have of their own included, by their paths in order. */
  entityFiles(): string[] {
    const own = this.#entries('articles', (entry) => entry.isDirectory())
      .map((folder) => `${folder}/${ownEntitiesName}`)
      .filter((file) => existsSync(join(this.root, file)));
    return [...own, ...this.#entries('entities', (entry) => entry.name.endsWith('.yaml'))];
  }

  /** The entities of one file, and what of it could not be read. */
  entities(file: string) {
    const source = readYamlWithIds(this.root, file, entitiesFile, this.#problems);
    return {
      file,
      rows: (source?.content ?? []).map((row, index) => ({
        row,
        place: source?.at(index) ?? { file, line: 1 },
      })),
      leftOut: source?.leftOut ?? [],
    };
  }

  /** Names of the folders of articles, in order. */
  articleFolders(): string[] {
    return this.#entries('articles', (entry) => entry.isDirectory()).map((path) =>
      path.slice('articles/'.length),
    );
  }

  /** Which statuses are of what is to come tells the ontology; without it nothing is read in the end. */
  article(folder: string, ontology: Pick<Ontology, 'statuses'> | undefined): FolderReading {
    const article = readArticle(this.root, folder, Kind.Article, this.#problems);
    if (!article) this.#problems.lost.add('ids');
    const toCome = (ontology?.statuses ?? []).filter((status) => status.toCome);
    const ids = new Set(toCome.map(({ id }) => id));
    return { article, statements: readStatements(this.root, folder, article, this.#problems, ids) };
  }

  identities() {
    return this.#rows(identitiesPath, identitiesFile);
  }

  disputes() {
    return this.#rows(disputesPath, disputesFile);
  }

  retired() {
    return this.#rows(retiredPath, retiredFile);
  }

  /** The rows of a file that a folder has only where it has such rows. */
  #rows<T>(file: string, schema: z.ZodType<T[]>): Row<T>[] {
    if (!existsSync(join(this.root, file))) return [];
    const source = readYaml(this.root, file, schema, this.#problems);
    return (source?.content ?? []).map((row, index) => ({
      row,
      place: source?.at(index) ?? { file, line: 1 },
    }));
  }

  #entries(folder: string, isWanted: (entry: Dirent) => boolean): string[] {
    const path = join(this.root, folder);
    if (!existsSync(path)) return [];
    const entries = readdirSync(path, { withFileTypes: true }).filter(isWanted);
    return entries.map(({ name }) => `${folder}/${name}`).sort();
  }
}
