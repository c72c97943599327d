import { type GraphRows, graphRows } from '../../server/neo4j/graph-rows.ts';
import { contentLabels } from '../../server/neo4j/graph-shape.ts';
import type { HeldRows } from '../../server/neo4j/held-rows.ts';
import { freshEdges, freshLinks } from '../../server/neo4j/load-batches.ts';
import { firstPlan, type LoadPlan, planLoad } from '../../server/neo4j/load-plan.ts';
import type { NodeRow } from '../../server/neo4j/node-rows.ts';
import { rowDigests } from '../../server/neo4j/row-digests.ts';
import { GroupGatherer, type RowGroup } from '../../server/neo4j/row-groups.ts';
import { rowSource } from '../../server/neo4j/row-source.ts';
import { partsOf, toldAnew } from '../../server/neo4j/write-load.ts';
import type { DataByDocument } from '../../server/ports/data-by-document.ts';

interface Link {
  readonly ends: readonly string[];
  readonly text: string;
}

/** What loads would leave in a database if they did as they are planned to, and nothing else were there. */
export class PlannedGraph {
  #documents = new Map<string, string>();
  readonly #groups = new Map<string, RowGroup>();
  readonly #nodes = new Map<string, string>();
  readonly #records = new Map<string, string>();
  #links: Link[] = [];

  static async of(data: DataByDocument): Promise<PlannedGraph> {
    const graph = new PlannedGraph();
    await graph.load(data);
    return graph;
  }

  /** All of it, a line a row. */
  lines(): string[] {
    const groups = [...this.#groups.values()].map(({ id, digest }) => `${id} ${digest}`);
    const nodes = [...this.#nodes].map(([id, text]) => `${id} ${text}`);
    return [...groups, ...nodes, ...this.#links.map(({ text }) => text)].sort();
  }

  async load(data: DataByDocument): Promise<void> {
    const plan =
      this.#documents.size === 0 ? firstPlan(data) : await planLoad(data, this.#heldRows());
    this.#end(plan);
    const gatherer = new GroupGatherer();
    for (const part of partsOf(plan)) {
      const rows = graphRows(rowSource(data, part));
      gatherer.add(contentLabels, rows, rowDigests(rows));
      this.#createNodes(rows, plan);
      this.#createLinks(rows, plan);
    }
    for (const group of plan.groups ?? gatherer.groups()) this.#groups.set(group.id, group);
    this.#documents = new Map(data.documents.map(({ id, digest }) => [id, digest]));
  }

  #end({ ended }: LoadPlan): void {
    const gone = new Set([...ended].flatMap(([label, ids]) => ids.map((id) => `${label} ${id}`)));
    for (const id of gone) this.#nodes.delete(id);
    for (const id of ended.get('RowGroup') ?? []) this.#groups.delete(id);
    this.#links = this.#links.filter(({ ends }) => !ends.some((end) => gone.has(end)));
  }

  #createNodes(rows: GraphRows, plan: LoadPlan): void {
    for (const label of contentLabels) {
      for (const row of rows.nodes[label].filter(({ id }) => plan.isFresh(label, id))) {
        const id = `${label} ${row.id}`;
        if (this.#nodes.has(id)) throw new Error(`${id} would be there twice.`);
        this.#nodes.set(id, told(row));
        if (label === 'EntityRecord') this.#records.set(row.id, String(row.properties.record));
      }
    }
    for (const row of toldAnew(rows, plan)) this.#nodes.set(`Entity ${row.id}`, told(row));
  }

  #createLinks({ links, edges }: GraphRows, plan: LoadPlan): void {
    for (const { from, to, rows } of freshLinks(links, plan)) {
      for (const link of rows) this.#link([`${from} ${link.from}`, `${to} ${link.to}`], link);
    }
    for (const edge of freshEdges(edges, plan)) {
      const ends = [`Entity ${edge.from}`, `Entity ${edge.to}`, `Statement ${edge.statement}`];
      this.#link(ends, edge);
    }
  }

  #link(ends: readonly string[], row: object): void {
    this.#links.push({ ends, text: `${ends.join(' ')} ${JSON.stringify(row)}` });
  }

  #heldRows(): HeldRows {
    const groups = (ids: readonly string[]) => ids.flatMap((id) => this.#groups.get(id) ?? []);
    return {
      documents: async () => this.#documents,
      digests: async (ids) => new Map(groups(ids).map(({ id, digest }) => [id, digest])),
      groups: async (ids) => groups(ids),
      entities: async (ids) =>
        ids.flatMap((id) => {
          const record = this.#records.get(id);
          return record === undefined ? [] : [JSON.parse(record)];
        }),
    };
  }
}

function told({ labels, told: more, properties }: NodeRow): string {
  return JSON.stringify([labels, more, properties]);
}
