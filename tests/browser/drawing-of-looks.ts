import type { Answer } from './changed-answers.ts';
import { ask } from './open-page.ts';

interface LookNode {
  readonly slug: string;
  readonly name: string;
  readonly type: 'ENTITY' | 'GHOST' | 'JUNCTION';
  readonly kind: string;
  readonly x: number;
  readonly y: number;
}

interface LookLine {
  readonly slug: string;
  readonly source: string;
  readonly target: string;
  readonly role: 'DIRECT' | 'SUBJECT' | 'OBJECT' | 'QUALIFIER';
  readonly statement: string;
  readonly status: string | null;
  readonly certainty: 'STATED' | 'INFERRED';
}

/** An invented drawing, on a grid so that each node and line can be cut out of a picture alone. */
export interface DrawingOfLooks {
  readonly nodes: readonly LookNode[];
  readonly lines: readonly LookLine[];
  readonly disputed: readonly string[];
}

const across = 128;
const down = 120;
const statuses = ['ACHIEVED', 'ONGOING', 'PLANNED', 'FORECAST', null];
const words = { zh: '连着', en: 'tied to' };

/** Every kind as entity and as missing end, and every look of a line, of a ring, of a junction. */
export async function drawingOfLooks(): Promise<DrawingOfLooks> {
  const kinds = await askKinds();
  const nodes: LookNode[] = [];
  const lines: LookLine[] = [];
  const node = (slug: string, row: number, column: number, type: LookNode['type'] = 'ENTITY') => {
    const kind = kinds[column % kinds.length] ?? '';
    const name = `第${nodes.length}号`;
    nodes.push({ slug, name, type, kind, x: column * across, y: row * down });
  };
  const line = (ends: string, more: Partial<LookLine> = {}) => {
    const [source = '', target = ''] = ends.split(' ');
    const plain = { role: 'DIRECT', status: null, certainty: 'STATED', statement: ends } as const;
    lines.push({ source, target, ...plain, ...more, slug: `${more.statement ?? ''} ${ends}` });
  };
  const inferred = { certainty: 'INFERRED' } as const;

  kinds.forEach((_, column) => {
    node(`entity-${column}`, 0, column);
    node(`ghost-${column}`, 1, column, 'GHOST');
    if (column === 0) return;
    const status = statuses[column - 1] ?? null;
    line(`entity-${column - 1} entity-${column}`, { status });
    line(`ghost-${column - 1} ghost-${column}`, { status, ...inferred });
  });

  const tied = ['pinned-more', 'pinned', 'doubted', 'hub', 'left', 'right', 'more'];
  tied.forEach((slug, column) => {
    node(slug, 2, column);
  });
  line('pinned-more pinned', { role: 'QUALIFIER' });
  line('pinned doubted', { statement: 'disputed' });
  line('doubted hub', { statement: 'disputed-inferred', ...inferred });
  line('hub left');
  line('left right', { statement: 'curved' });
  line('left right', { statement: 'curved-inferred', ...inferred });
  line('right more', { role: 'QUALIFIER', ...inferred });
  // What is put away behind those that have more.
  node('behind-more', 2.5, 6.5);
  node('behind-pinned', 2.5, -0.5);
  line('more behind-more');
  line('pinned-more behind-pinned');

  const joined = ['giver', 'joint', 'taker', 'shared', 'end', 'doubt', 'last'];
  joined.forEach((slug, column) => {
    node(slug, 3, column, column % 2 === 1 ? 'JUNCTION' : 'ENTITY');
  });
  line('giver joint', { statement: 'joint', role: 'SUBJECT' });
  line('joint taker', { statement: 'joint', role: 'OBJECT' });
  line('hub shared', { statement: 'shared', role: 'SUBJECT' });
  line('taker shared', { statement: 'shared', role: 'SUBJECT' });
  line('shared end', { statement: 'shared', role: 'OBJECT' });
  line('end doubt', { statement: 'doubt', role: 'SUBJECT', ...inferred });
  line('doubt last', { statement: 'doubt', role: 'OBJECT', ...inferred });
  line('last last', { statement: 'loop' });
  // Two on one spot, and what ties them.
  node('under', 3, 7.2);
  node('upon', 3, 7.2);
  line('under upon', { statement: 'stub' });
  return { nodes, lines, disputed: ['disputed', 'disputed-inferred', 'doubt'] };
}

/** An answer of the API with the drawing where it tells the network. */
export function withDrawing(answer: Answer, drawing: DrawingOfLooks): Answer {
  const data = partOf(answer, 'data');
  const families = partOf(partOf(partOf(data, 'dataSet'), 'ontology'), 'families');
  if (!isObject(data) || !Array.isArray(families)) return answer;
  const family = partOf(families[0], 'family');
  const network = {
    truncated: false,
    entityCount: 0,
    nodes: drawing.nodes.map(nodeAnswer),
    links: drawing.lines.map((line) => linkAnswer(line, family)),
  };
  const disputes = [{ statements: drawing.disputed.map((slug) => ({ slug, fact: { slug } })) }];
  return { data: { ...data, network, disputes } };
}

function nodeAnswer({ slug, name, type, kind, x, y }: LookNode): Answer {
  const own = { slug, kind };
  return {
    slug,
    type,
    x,
    y,
    entity: type === 'ENTITY' ? { ...own, name, nameEn: name } : null,
    missing:
      type === 'GHOST'
        ? { ...own, mention: { zh: name, en: name }, reason: words, candidates: [] }
        : null,
    statement: type === 'JUNCTION' ? { slug, property: { label: words } } : null,
  };
}

function linkAnswer(
  { slug, source, target, role, statement, certainty, status }: LookLine,
  family: Answer,
): Answer {
  const property = { family, label: words };
  const told = { slug: statement, property, retellings: [] };
  const fact = { slug: statement, certainty, status, articleCount: 1 };
  return { slug, source, target, role, statement: told, fact };
}

function isObject(answer: Answer): answer is { [key: string]: Answer } {
  return answer !== null && typeof answer === 'object' && !Array.isArray(answer);
}

function partOf(answer: Answer | undefined, field: string): Answer {
  return answer !== undefined && isObject(answer) ? (answer[field] ?? null) : null;
}

async function askKinds(): Promise<string[]> {
  const { dataSet } = await ask<{
    readonly dataSet: { readonly ontology: { readonly kinds: readonly { kind: string }[] } };
  }>('{ dataSet { ontology { kinds { kind } } } }');
  return dataSet.ontology.kinds.map(({ kind }) => kind);
}
