import type { CollectionReturnValue, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Language } from '../i18n/language.ts';
import type { Point } from '../looks/point.ts';
import type { Sizes } from '../looks/sizes.ts';
import { type Box, overlaps, widened } from './box.ts';
import { type LabelPlace, labelPlaces, linePlace, markBox, placesInView } from './label-boxes.ts';
import { nodeSize } from './node-size.ts';
import type { Words } from './painter.ts';
import { placeLabels } from './place-labels.ts';
import { wrapLabel } from './wrap-label.ts';

/** The forms that a name can take, the best first: ems a line, and most lines. */
const forms: Record<Language, readonly (readonly [ems: number, lines: number])[]> = {
  zh: [
    [8, 3],
    [13, 2],
    [5, 4],
    [6, 2],
  ],
  en: [
    [10, 3],
    [17, 2],
    [7, 4],
    [9, 2],
    // Of what has no room for more, the beginning.
    [12, 1],
  ],
};

/** Between two names side by side, in ems. */
const apart = 0.5;

/** Beyond this many lit statements the words on lines would cover the network. */
const mostLineLabels = 12;

export interface WordsSetting {
  readonly language: Language;
  readonly sizes: Sizes;
  readonly shown: CollectionReturnValue;
  /** How many neighbours of a node are not shown. */
  readonly more: ReadonlyMap<string, number>;
  readonly visible: Box;
  /** Set where a part of the drawing is lit: only it carries words then, the chosen first. */
  readonly lit:
    | { readonly chosen: CollectionReturnValue; readonly all: CollectionReturnValue }
    | undefined;
}

/** Words with the place that they take. */
export interface PlacedWords extends Words {
  readonly box: Box;
}

interface Place extends LabelPlace {
  readonly lines: readonly string[];
}

/** The words that are shown at this zoom, by element; those of larger nodes go first. */
export function* wordsShown(setting: WordsSetting): Generator<void, Map<string, PlacedWords>> {
  const { sizes, shown, lit } = setting;
  const marks = shown.nodes().map((node) => ({
    id: node.id(),
    box: markBox(node.position(), nodeSize(node, sizes)),
    // A junction is a dot that lines lead to anyway, and what steps back is there to be covered.
    mayBeCovered: node.data('type') === 'JUNCTION' || lit?.all.contains(node) === false,
  }));
  yield;
  const elements = elementsToName(setting);
  yield;
  const spacing = { cell: 8 * sizes.font, room: apart * sizes.font };
  const placed = yield* placeLabels(wishes(elements, setting), marks, spacing);
  return new Map([...placed].map(([id, place]) => [id, wordsAt(place)]));
}

/**
 * The words of one element that has none, in the best place that is left, and which others give way
 * where none is. Pauses between the forms of its name.
 */
export function* wordsBeside(
  element: NodeSingular | EdgeSingular,
  setting: WordsSetting,
  others: ReadonlyMap<string, PlacedWords>,
): Generator<void, { words: PlacedWords; hidden: readonly string[] } | undefined> {
  const coveredBy = ({ box }: Place) => {
    const around = widened(box, apart * setting.sizes.font);
    return [...others].filter(([, other]) => overlaps(other.box, around)).map(([id]) => id);
  };
  let best: { words: PlacedWords; hidden: readonly string[] } | undefined;
  for (const places of placesByForm(element, setting)) {
    for (const place of places) {
      const found = { words: wordsAt(place), hidden: coveredBy(place) };
      if (found.hidden.length === 0) return found;
      best ??= found;
    }
    yield;
  }
  return best;
}

function wordsAt({ lines, side, box }: Place): PlacedWords {
  return { text: lines.join('\n'), side, box };
}

/** In the order in which they get places. */
function elementsToName({ shown, lit }: WordsSetting): (NodeSingular | EdgeSingular)[] {
  const isJunction = (node: NodeSingular | EdgeSingular) => node.data('type') === 'JUNCTION';
  const elements = [
    ...(lit?.chosen.toArray() ?? []),
    ...byImportance(
      (lit?.all ?? shown)
        .nodes()
        .toArray()
        .filter((node) => !isJunction(node)),
    ),
  ];
  const statements = lit?.all.filter((one) =>
    one.isEdge() ? one.data('direct') : isJunction(one),
  );
  if (statements && statements.length <= mostLineLabels) elements.push(...statements.toArray());
  return elements;
}

function* wishes(elements: readonly (NodeSingular | EdgeSingular)[], setting: WordsSetting) {
  for (const element of elements) yield wishOf(element, setting);
}

function wishOf(element: NodeSingular | EdgeSingular, setting: WordsSetting) {
  return { id: element.id(), places: [...placesByForm(element, setting)].flat() };
}

/** Where an element's name could stand, form by form; each is measured when it is asked for. */
function* placesByForm(
  element: NodeSingular | EdgeSingular,
  { language, sizes, more, visible }: WordsSetting,
): Generator<Place[]> {
  const name = named(element.data('label')[language], more.get(element.id()));
  const at = element.isEdge() ? middleOf(element) : element.position();
  const seen = new Set<string>();
  for (const [ems, most] of forms[language]) {
    const lines = wrapped(name, ems, most);
    const text = lines.join('\n');
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    const sides = element.isEdge()
      ? [linePlace(at, lines, sizes)]
      : labelPlaces(at, nodeSize(element, sizes), lines, sizes);
    yield placesInView(at, sides, visible).map((place) => ({ ...place, lines }));
  }
}

const known = new Map<string, readonly string[]>();

/** A name is cut into lines once, for it is placed again at each turn of the wheel. */
function wrapped(name: string, ems: number, most: number): readonly string[] {
  const key = `${ems} ${name}`;
  const lines = known.get(key) ?? wrapLabel(name, ems, most);
  known.set(key, lines);
  return lines;
}

/** Its name, with how many neighbours of it are not shown. */
function named(name: string, more: number | undefined): string {
  return more ? `${name} +${more}` : name;
}

/** Entities before missing ends, and of each those with most statements. */
function byImportance(nodes: readonly NodeSingular[]): NodeSingular[] {
  const rank = (node: NodeSingular) =>
    (node.data('type') === 'ENTITY' ? 1_000_000 : 0) + node.data('degree');
  return nodes
    .map((node) => ({ node, rank: rank(node) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ node }) => node);
}

function middleOf(line: EdgeSingular): Point {
  const from = line.source().position();
  const to = line.target().position();
  const straight = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return line.data('isLoop') || line.data('stub') ? (line.midpoint() ?? straight) : straight;
}
