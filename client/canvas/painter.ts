import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Lit } from '../graph/lit.ts';
import type { LabelSide } from '../looks/label-sides.ts';
import { traits } from '../looks/looks.ts';
import type { Scene } from './canvas.ts';
import { out } from './stylesheet.ts';

export interface Words {
  readonly text: string;
  readonly side: LabelSide;
}

/** All that decides what an element looks like. */
export interface Appearance {
  readonly scene: Pick<Scene, 'nodes' | 'lines' | 'more' | 'pinned'>;
  readonly lit: Lit | null;
  /** What the pointer rests on, with what belongs to it. */
  readonly pointed: Lit | null;
  readonly words: ReadonlyMap<string, Words>;
  /** Step of zoom. */
  readonly step: number;
}

/** Elements that are changed without a pause. */
const portion = 2;

/**
 * Gives the elements of these ids the traits and words of an appearance, a portion at a time, and touches only
 * those that look otherwise now.
 */
export function* paint(
  cy: Core,
  ids: readonly string[],
  /** Asked for each portion, for it may change in between. */
  appearanceNow: () => Appearance,
): Generator<void> {
  for (let from = 0; from < ids.length; from += portion) {
    const appearance = appearanceNow();
    cy.batch(() => {
      for (const id of ids.slice(from, from + portion)) {
        const element = cy.getElementById(id);
        if (element.nonempty()) paintOne(element, appearance);
      }
    });
    yield;
  }
}

function paintOne(element: NodeSingular | EdgeSingular, appearance: Appearance): void {
  const words = appearance.words.get(element.id());
  const classes = classesOf(element, appearance);
  // What is out of sight needs no sizes until it comes back.
  const step = classes.includes(out) ? 0 : appearance.step;
  const shown = { step, shownLabel: words?.text ?? '', side: words?.side ?? 'bottom' };
  const look = { classes: classes.join(' '), shown: Object.values(shown).join(' ') };
  const before = looks.get(element);
  looks.set(element, look);
  if (before?.classes !== look.classes) element.classes(classes);
  if (before?.shown !== look.shown) element.data(shown);
}

/**
 * How elements look at present. Cytoscape makes an event of whatever changes in one, also in what it
 * keeps for others, and of some thousand these are most of the work and of what is cleared away.
 */
const looks = new WeakMap<object, { readonly classes: string; readonly shown: string }>();

function classesOf(
  element: NodeSingular | EdgeSingular,
  { scene, lit, pointed }: Appearance,
): string[] {
  const slug: string = element.data('slug');
  const classes = [...(element.data('own') as readonly string[])];
  if (!scene.nodes.has(slug) && !scene.lines.has(slug)) return [...classes, out];
  if (scene.more.has(slug)) classes.push(traits.more);
  if (scene.pinned.includes(slug)) classes.push(traits.pinned);
  if (lit) {
    if (lit.chosen.has(slug)) classes.push(traits.chosen);
    classes.push(isIn(lit, slug) ? traits.lit : traits.dimmed);
  }
  if (pointed && isIn(pointed, slug)) classes.push(traits.pointed);
  return classes;
}

/** Nodes and lines share one namespace: a line's slug is its statement's, or begins with it. */
export function isIn({ nodes, lines }: Pick<Scene, 'nodes' | 'lines'>, slug: string): boolean {
  return nodes.has(slug) || lines.has(slug);
}
