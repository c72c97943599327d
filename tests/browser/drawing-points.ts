import type { Page } from 'playwright-core';
import { ask } from './open-page.ts';

export interface DrawingNode {
  readonly slug: string;
  readonly type: 'ENTITY' | 'JUNCTION' | 'GHOST';
  readonly x: number;
  readonly y: number;
  readonly entity: {
    readonly kind: string;
    readonly name: string;
    readonly nameEn: string;
  } | null;
  readonly missing: { readonly mention: { readonly zh: string } | null } | null;
}

export interface DrawingLink {
  readonly role: 'DIRECT' | 'SUBJECT' | 'OBJECT' | 'QUALIFIER';
  readonly source: string;
  readonly target: string;
  readonly statement: {
    readonly slug: string;
    readonly sentence: string;
    readonly status: string | null;
    readonly property: { readonly family: string };
  };
}

export interface DrawingAnswer {
  readonly nodes: readonly DrawingNode[];
  readonly links: readonly DrawingLink[];
}

/** The drawing as the API tells it. */
export async function askDrawing(): Promise<DrawingAnswer> {
  const { network } = await ask<{ network: DrawingAnswer }>(`{
    network {
      nodes { slug type x y entity { kind name nameEn } missing { mention { zh } } }
      links { role source target statement { slug sentence(language: ZH) status property { family } } }
    }
  }`);
  return network;
}

/** Where on the screen the canvas says that a place of the drawing is. */
export async function pixelOf(page: Page, at: Place): Promise<Place> {
  const canvas = page.locator('[data-viewport]');
  const viewport = (await canvas.getAttribute('data-viewport')) ?? '';
  const [x = 0, y = 0, zoom = 0] = viewport.split(' ').map(Number);
  const box = await canvas.boundingBox();
  return { x: (box?.x ?? 0) + x + at.x * zoom, y: (box?.y ?? 0) + y + at.y * zoom };
}

/** Clicks there. */
export async function clickDrawing(page: Page, at: Place): Promise<void> {
  const { x, y } = await pixelOf(page, at);
  await page.mouse.click(x, y);
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The node of a type that stands farthest from all others, so that a click can only mean it. */
export function loneliest(nodes: readonly DrawingNode[], type: DrawingNode['type']): DrawingNode {
  const candidates = nodes.filter((node) => node.type === type);
  return farthest(candidates, (node) => clearance(node, nodes, [node]));
}

interface Line {
  readonly from: DrawingNode;
  readonly to: DrawingNode;
  readonly middle: { readonly x: number; readonly y: number };
  readonly sentence: string;
}

/** The line between two entities whose middle is farthest from all nodes. */
export function clearestLine({ nodes, links }: DrawingAnswer): Line {
  const node = new Map(nodes.map((one) => [one.slug, one]));
  const lines = links.flatMap(({ role, source, target, statement }): Line[] => {
    const from = node.get(source);
    const to = node.get(target);
    if (role !== 'DIRECT' || !from?.entity || !to?.entity) return [];
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return [{ from, to, middle, sentence: statement.sentence }];
  });
  return farthest(lines, ({ middle }) => clearance(middle, nodes, []));
}

/** English name of the entity with most lines. */
export function hub({ nodes, links }: DrawingAnswer): string {
  const lines = (slug: string) =>
    links.filter(({ source, target }) => source === slug || target === slug).length;
  const entities = nodes.filter(({ entity }) => entity);
  return farthest(entities, ({ slug }) => lines(slug)).entity?.nameEn ?? '';
}

function clearance(
  at: { x: number; y: number },
  nodes: readonly DrawingNode[],
  without: readonly DrawingNode[],
): number {
  const others = nodes.filter((node) => !without.includes(node));
  return Math.min(...others.map(({ x, y }) => Math.hypot(x - at.x, y - at.y)));
}

function farthest<T>(candidates: readonly T[], measure: (candidate: T) => number): T {
  const [first, ...rest] = candidates;
  if (first === undefined) throw new Error('The drawing has nothing of the kind.');
  return rest.reduce((best, one) => (measure(one) > measure(best) ? one : best), first);
}
