import type { DataFile, ReadFile } from '../model/data-file.ts';
import type { DataSet } from '../model/data-set.ts';
import type { DataSetContent } from '../model/documents.ts';
import { compareJudgements } from '../model/judgement.ts';
import { byId } from './by-id.ts';
import { checkFolder } from './check-folder.ts';
import { digested } from './digested.ts';
import type { Draft } from './draft.ts';
import { type Problem, ProblemList } from './problem.ts';
import { readLayout } from './read-layout.ts';
import { readPart } from './read-part.ts';
import { knownEntities, readBeside, readShared, type SharedReading } from './read-shared.ts';
import { datesAreBeyondDoubt } from './rules/doubtful-dates.ts';
import { namesAreBeyondDoubt } from './rules/doubtful-names.ts';

/** The data set before it is laid out. */
type WithoutLayout = Omit<DataSetContent, 'layout'>;

/** What reading gives: the whole, or every problem that stands in its way; notes stop nothing. */
export type Reading<T> = { readonly notes: readonly Problem[] } & (
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

/** Is told how many articles of how many are read. */
export type OnArticle = (read: number, of: number) => void;

/** Reads and checks a whole data folder. Nothing is given while one problem remains. */
export function readDataSet(root: string): Reading<DataSet> {
  const whole = readContent(root);
  if (!whole.ok) return whole;
  const ofLayout = new ProblemList();
  const layout = readLayout(root, whole.value, ofLayout);
  const notes = [...whole.notes, ...ofLayout.sorted()];
  return { ok: true, value: digested({ ...whole.value, layout }), notes };
}

/** The files with the ids of the entities that each declares. */
export function withDeclared(
  files: readonly DataFile[],
  declared: ReadonlyMap<string, readonly string[]>,
): ReadFile[] {
  return files.map((file) => ({ ...file, entities: declared.get(file.path) ?? [] }));
}

/** Everything but the layout, for those who compute it. */
export function readContent(root: string): Reading<WithoutLayout> {
  const shared = readShared(root);
  const { header, ontology, entityFiles, folders } = shared;
  const beside = readBeside(root, ontology, knownEntities(entityFiles), folders);
  const parts = folders.map((folder) => readPart(root, folder, beside));
  const { draft, problems } = checkFolder(root, shared, parts);
  if (!draft || !ontology) return { ok: false, problems, notes: [] };
  const doubts = new ProblemList();
  namesAreBeyondDoubt(draft, doubts);
  datesAreBeyondDoubt(draft, doubts);
  const notes = doubts.sorted();
  if (problems.length > 0 || !header) return { ok: false, problems, notes };
  return {
    ok: true,
    notes,
    value: {
      ...header.header,
      ontology,
      articles: byId(parts.flatMap(({ article }) => article ?? [])),
      entities: byId(draft.entities.map(({ entity }) => entity)),
      statements: byId(parts.flatMap(({ statements }) => statements)),
      ...inOrder(draft),
    },
  };
}

/** Ids of the entities that each file declares. */
export function declaredIn(files: SharedReading['entityFiles']): Map<string, string[]> {
  return new Map(files.map(({ file, rows }) => [file, rows.map(({ row }) => row.id)]));
}

/** What is read whole however little changed, in the order that a data set has it in. */
export function inOrder({
  disputes,
  judgements,
  retired,
}: Pick<Draft, 'disputes' | 'judgements' | 'retired'>): Pick<
  DataSet,
  'disputes' | 'identities' | 'retired'
> {
  return {
    disputes: byId(disputes.map(({ dispute }) => dispute)),
    identities: judgements.map(({ judgement }) => judgement).sort(compareJudgements),
    retired: byId(retired.map((row) => row.retired)),
  };
}
