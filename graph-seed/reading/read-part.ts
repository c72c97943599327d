import type { Article } from '../model/article.ts';
import type { Ontology, OntologyIndex } from '../model/ontology.ts';
import type { Statement } from '../model/statement.ts';
import { byId } from './by-id.ts';
import { checkArticle } from './check-draft.ts';
import { DataFolder } from './data-folder.ts';
import type { ArticleTrace, KnownEntity } from './draft.ts';
import { type Lost, type Problem, ProblemList } from './problem.ts';
import { traceOf } from './trace-of.ts';

/** What an article needs of the rest of the data. */
export interface ReadBeside {
  /** Undefined where it cannot be read: then only forms are checked. */
  readonly ontology: Ontology | undefined;
  readonly index: OntologyIndex | undefined;
  readonly findEntity: (id: string) => KnownEntity | undefined;
}

/** A folder of `articles/`, read and checked by itself, so that it can be forgotten once it is used. */
export interface ArticlePart {
  readonly folder: string;
  /** Undefined where it cannot be read. */
  readonly article: Article | undefined;
  /** In the order of ids. */
  readonly statements: readonly Statement[];
  readonly trace: ArticleTrace;
  readonly faults: ArticleFaults;
}

export interface ArticleFaults {
  readonly problems: readonly Problem[];
  /** What is wrong only if every id of the data is known. */
  readonly ofIds: readonly Problem[];
  readonly lost: readonly Lost[];
}

export function readPart(root: string, folder: string, beside: ReadBeside): ArticlePart {
  const { ontology, index, findEntity } = beside;
  const problems = new ProblemList();
  const ofIds = new ProblemList();
  const { article: reading, statements } = new DataFolder(root, problems).article(folder, ontology);
  if (reading && index) {
    const own: KnownEntity = reading.article.entity;
    const draft = {
      ontology: index,
      reading,
      statements: statements.statements,
      missing: statements.missing,
      findEntity: (id: string) => (id === reading.article.id ? own : findEntity(id)),
    };
    checkArticle(draft, problems, ofIds);
  }
  return {
    folder,
    article: reading?.article,
    statements: byId(statements.statements.map(({ statement }) => statement)),
    trace: traceOf(reading, statements, index?.properties),
    faults: {
      problems: problems.sorted(),
      ofIds: ofIds.sorted(),
      lost: [...problems.lost],
    },
  };
}
