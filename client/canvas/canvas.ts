import type { Drawing } from '../graph/drawing.ts';
import type { Lit } from '../graph/lit.ts';
import type { Language } from '../i18n/language.ts';
import type { Theme } from '../looks/palette.ts';
import type { Point } from '../looks/point.ts';
import type { LayoutId } from '../view/layout-ids.ts';
import type { Selection } from '../view/selection.ts';
import type { Direction } from './next-in-direction.ts';
import type { PictureOptions } from './picture.ts';

export interface CanvasOptions {
  readonly language: Language;
  readonly theme: Theme;
  /** The reader points at something, or at the empty ground. */
  readonly onSelect: (selection: Selection | null) => void;
  /** The reader asks what can be done with something, at pixels of the container. */
  readonly onMenu: (selection: Selection | null, at: Point) => void;
  /** The reader asks for more or less around a node. */
  readonly onToggle: (slug: string) => void;
  /** The reader put a node elsewhere, in the drawing's units. */
  readonly onMove: (slug: string, place: readonly [x: number, y: number]) => void;
}

/** A part of the drawing that a layout is made for. */
export interface LaidOut {
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  /** What the others are laid around. */
  readonly centre: string;
}

/** What of the drawing is shown, and where. */
export interface Scene {
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  /** How many neighbours of a node are not shown. */
  readonly more: ReadonlyMap<string, number>;
  readonly moved: Readonly<Record<string, readonly [x: number, y: number]>>;
  readonly pinned: readonly string[];
  readonly layout: LayoutId;
  /** Null where it is made for the whole drawing, so that what a filter leaves keeps its place. */
  readonly laidOut: LaidOut | null;
}

/** Pixels of the container that something lies over, at each side. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The drawing, in slugs. Every call after `destroy` does nothing. */
export interface CanvasController {
  setData(drawing: Drawing): void;
  /** Shows a scene; the view follows where other nodes are shown or the layout is another. */
  setScene(scene: Scene): void;
  /** Lights a part; null lights all. What the reader did not point at is brought into view. */
  light(lit: Lit | null): void;
  setTheme(theme: Theme): void;
  setLanguage(language: Language): void;
  /**
   * Tells what of the container is covered. What is shown whole or brought into view is so in the
   * rest of it; what the reader pointed at comes out from under a new cover, at the same zoom.
   */
  setInsets(insets: Insets): void;
  fit(): void;
  zoomBy(factor: number): void;
  /** Where a node stands, in the drawing's units; undefined where it is not shown. */
  placeOf(slug: string): readonly [x: number, y: number] | undefined;
  /** The same in pixels of the container. */
  pixelOf(slug: string): Point | undefined;
  /** The nearest shown entity or missing end that way; from the middle of the view without one. */
  next(from: string | null, direction: Direction): Selection | undefined;
  /** The shown part as a file. */
  picture(options: PictureOptions): Promise<Blob>;
  /** The shown part as it stands on paper: light, and of any width. */
  onPaper(title: string): SVGElement | undefined;
  destroy(): void;
}
