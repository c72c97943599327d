import type { CollectionReturnValue, Core, EdgeSingular, NodeCollection } from 'cytoscape';
import type { Language } from '../i18n/language.ts';
import type { Sizes } from '../looks/sizes.ts';
import { type LabelPlace, labelPlaces, linePlace, markBox, placesInView } from './label-boxes.ts';
import { nodeSize } from './node-size.ts';
import { placeLabels } from './place-labels.ts';
import { wrapLabel } from './wrap-label.ts';

/** Room for a name: Chinese is dense, English needs longer lines. */
const room: Record<Language, { ems: number; lines: number }> = {
  zh: { ems: 8, lines: 3 },
  en: { ems: 10, lines: 3 },
};

/** Beyond this many lit statements the words on lines would cover the network. */
const mostLineLabels = 12;

interface LabelSetting {
  readonly language: Language;
  readonly sizes: Sizes;
  readonly shown: CollectionReturnValue;
  /** Set where a part of the drawing is lit: only it carries words then, the chosen first. */
  readonly lit:
    | { readonly chosen: CollectionReturnValue; readonly lit: CollectionReturnValue }
    | undefined;
}

/** An element with the words it would like to carry. */
interface Wish {
  readonly id: string;
  readonly lines: readonly string[];
  readonly places: readonly LabelPlace[];
}

/** Writes the words that are shown at this zoom into the elements, and clears the others. */
export function writeLabels(cy: Core, setting: LabelSetting): void {
  const { sizes, lit } = setting;
  const shownPart = lit?.lit ?? setting.shown;
  const named = shownPart.nodes('[type != "JUNCTION"]');
  const statements = lit?.lit.filter('edge[?direct], node[type = "JUNCTION"]');
  const wishes = [
    ...(lit ? wishesOf(lit.chosen, setting) : []),
    ...wishesOf(byDegree(named), setting),
    ...(statements && statements.length <= mostLineLabels ? wishesOf(statements, setting) : []),
  ];
  const shown = placeLabels(wishes, {
    boxes: named.map((node) => ({
      id: node.id(),
      box: markBox(node.position(), nodeSize(node, sizes)),
    })),
    mayBeCovered: lit !== undefined,
  });
  const lines = new Map(wishes.map((wish) => [wish.id, wish.lines]));
  cy.batch(() => {
    cy.elements().data('shownLabel', '');
    for (const [id, side] of shown) {
      cy.getElementById(id).data({ shownLabel: lines.get(id)?.join('\n') ?? '', side });
    }
  });
}

function wishesOf(elements: CollectionReturnValue, { language, sizes }: LabelSetting): Wish[] {
  const view = elements.cy().extent();
  return elements.map((element): Wish => {
    const { ems, lines: most } = room[language];
    const lines = wrapLabel(
      wordsOf(element.data('label')[language], element.data('more')),
      ems,
      most,
    );
    const at = element.isEdge() ? middleOf(element) : element.position();
    const places = element.isEdge()
      ? [linePlace(at, lines, sizes)]
      : labelPlaces(at, nodeSize(element, sizes), lines, sizes);
    return { id: element.id(), lines, places: placesInView(at, places, view) };
  });
}

/** Its name, with how many neighbours of it are not shown. */
function wordsOf(name: string, more: number | undefined): string {
  return more ? `${name} +${more}` : name;
}

function byDegree(nodes: NodeCollection): CollectionReturnValue {
  return nodes.sort((a, b) => b.data('degree') - a.data('degree'));
}

function middleOf(line: EdgeSingular) {
  const from = line.source().position();
  const to = line.target().position();
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}
